// Saving an edited map to its file, from the keys to the words that say that it is saved.
import { openInApp } from '../app-page'
import { restAfterKey, settle, watchKeys } from '../in-page'
import { scenario } from '../scenario'

export const saveMap = (touchpoints: number) =>
  scenario({
    name: `save a map of ${touchpoints}`,
    kind: 'times',
    run: async (subject) => {
      const { page, pickers } = subject
      await openInApp(subject, touchpoints)
      await pickers.nextSave('bench-saved.journey.json')
      await settle(page)
      await watchKeys(page)
      await page.keyboard.press('ControlOrMeta+Shift+s')
      await page.getByRole('banner').getByText('Saved to bench-saved.journey.json').waitFor()
      return [await restAfterKey(page)]
    },
  })
