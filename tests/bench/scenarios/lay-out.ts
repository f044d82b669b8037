// Layout and scene of 5,000 touchpoints and 7,000 transitions, from nothing and after one edit.
import type { Pure } from '../pages/pure/pure'
import { type Subject, scenario } from '../scenario'

type WithPure = { pure: Pure }
type Work = keyof Pure

export const layOut = scenario({
  name: 'lay out 5,000 cards',
  kind: 'times',
  promise: { statistic: 'median', atMost: 100 },
  run: (subject) => timesOfPure(subject, 'layoutTimes'),
})

export const layOutAfterMove = scenario({
  name: 'lay out 5,000 cards after one move',
  kind: 'times',
  promise: { statistic: 'median', atMost: 16 },
  run: (subject) => timesOfPure(subject, 'relayoutTimes'),
})

export const buildScene = scenario({
  name: 'build the scene of 5,000 cards',
  kind: 'times',
  run: (subject) => timesOfPure(subject, 'sceneTimes'),
})

export const buildSceneAfterTitle = scenario({
  name: 'lay out and build 5,000 cards after one title',
  kind: 'times',
  run: (subject) => timesOfPure(subject, 'retitleTimes'),
})

/** The times of one piece of work of the page `pure`, warmed up, on a map of 5,000. */
export async function timesOfPure({ page, pagesUrl, map }: Subject, work: Work): Promise<number[]> {
  await page.goto(`${pagesUrl}pure/`, { waitUntil: 'load' })
  const times = await page.evaluate(
    ({ document, name }) => {
      const { pure } = globalThis as unknown as WithPure
      // The first ones warm up, as a session does; engines go on compiling for some dozens.
      return pure[name](document, 50).slice(25)
    },
    { document: map(5000), name: work },
  )
  return times
}
