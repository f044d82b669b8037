// Writing a map as the text of its file and reading it back, beside JSON.stringify and JSON.parse of
// the same document, which check nothing.
import type { Pure } from '../pages/pure/pure'
import { type Subject, scenario } from '../scenario'

type WithPure = { pure: Pure }

export const writeAndRead = (touchpoints: number) =>
  scenario({
    name: `write and read the file of ${touchpoints}`,
    kind: 'times',
    // Smaller files take a few milliseconds, whatever is done to them.
    promise: touchpoints >= 1000 ? { statistic: 'median', atMostOfFloor: 2 } : undefined,
    run: (subject) => timesOf(subject, touchpoints, 'fileTimes'),
    floor: (subject) => timesOf(subject, touchpoints, 'jsonTimes'),
  })

async function timesOf(
  { page, pagesUrl, map }: Subject,
  touchpoints: number,
  work: 'fileTimes' | 'jsonTimes',
): Promise<number[]> {
  await page.goto(`${pagesUrl}pure/`, { waitUntil: 'load' })
  return page.evaluate(
    ({ document, name }) => (globalThis as unknown as WithPure).pure[name](document, 25).slice(10),
    { document: map(touchpoints), name: work },
  )
}
