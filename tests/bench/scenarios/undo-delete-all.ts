// Undoing the deletion of everything, from the keys to rest.
import { openInApp } from '../app-page'
import { restAfter, settle } from '../in-page'
import { scenario } from '../scenario'

export const undoDeleteAll = (touchpoints: number) =>
  scenario({
    name: `undo of delete all, map of ${touchpoints}`,
    kind: 'times',
    run: async (subject) => {
      const { page } = subject
      await openInApp(subject, touchpoints)
      const cards = page.getByRole('group', { name: /^Touchpoint T\d+:/ })
      const shown = await cards.count()
      await cards.first().focus()
      await page.keyboard.press('ControlOrMeta+a')
      await settle(page)
      await page.keyboard.press('Delete')
      await settle(page)
      // So many are asked about; the answer that has the focus is "Cancel".
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await settle(page)
      if ((await cards.count()) > 0) throw new Error('Not everything was deleted')
      const card = '[role=group][aria-label^="Touchpoint T"]'
      const tookMs = await restAfter(page, { selector: card }, () =>
        page.keyboard.press('ControlOrMeta+z'),
      )
      if ((await cards.count()) < Math.min(shown, 1)) throw new Error('It did not come back')
      return [tookMs]
    },
  })
