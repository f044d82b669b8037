// Typing into a title, with a map open: from the key to the frame that shows it.
import { cardInTheMiddle, openInApp } from '../app-page'
import { openOnFloor, renameOnFloor, showOnFloor } from '../floor-page'
import { keyLatencies, settle, watchKeys } from '../in-page'
import type { Subject } from '../scenario'
import { scenario } from '../scenario'

const typed = 'asks whether the parcel came'

export const typeTitle = (touchpoints: number) =>
  scenario({
    name: `type into a title, map of ${touchpoints}`,
    kind: 'times',
    promise: touchpoints === 300 ? { statistic: 'p95', atMost: 50 } : undefined,
    run: async (subject) => {
      const { page } = subject
      await openInApp(subject, touchpoints)
      const card = await cardInTheMiddle(page)
      await card.click()
      await page.getByRole('complementary', { name: 'Inspector' }).getByLabel('Title').click()
      return typeAndMeasure(subject)
    },
    floor: async (subject) => {
      const { page, map } = subject
      await openOnFloor(subject, touchpoints)
      const [id = ''] = Object.keys(map(touchpoints).touchpoints)
      await showOnFloor(page, id)
      await renameOnFloor(page, id)
      return typeAndMeasure(subject)
    },
  })

async function typeAndMeasure({ page, input }: Subject): Promise<number[]> {
  await settle(page)
  await watchKeys(page)
  await input.type(typed, 90)
  await settle(page)
  return keyLatencies(page)
}
