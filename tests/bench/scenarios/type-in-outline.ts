// Typing into a title with the outline open: from the key to the frame in which the outline says it.
import { openInApp } from '../app-page'
import { keyLatencies, settle, watchKeys } from '../in-page'
import { scenario } from '../scenario'

const typed = 'asks whether the parcel came'

export const typeInOutline = (touchpoints: number) =>
  scenario({
    name: `outline agrees with a title, map of ${touchpoints}`,
    kind: 'times',
    promise: touchpoints === 1000 ? { statistic: 'p95', atMost: 100 } : undefined,
    run: async (subject) => {
      const { page, input } = subject
      await openInApp(subject, touchpoints)
      await page.getByRole('tab', { name: 'Outline' }).click()
      const row = page.getByRole('treeitem', { name: /^Touchpoint T/ }).first()
      await row.click()
      await page.getByRole('complementary', { name: 'Inspector' }).getByLabel('Title').click()
      await settle(page)
      await watchKeys(page)
      await input.type(typed, 90)
      await settle(page)
      await page.getByRole('treeitem', { name: new RegExp(`^Touchpoint .*${typed}`) }).waitFor()
      return keyLatencies(page)
    },
  })
