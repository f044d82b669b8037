// The memory of the page, after a forced collection: with a map open, and what a long session of
// openings and edits leaves behind.
import type { CDPSession } from '@playwright/test'
import { cardInTheMiddle, openAgain, openInApp } from '../app-page'
import { openOnFloor } from '../floor-page'
import { settle } from '../in-page'
import { type Promised, scenario } from '../scenario'

const promises: Readonly<Record<number, Promised>> = {
  20000: { statistic: 'median', atMost: 250 },
}

export const heapOfMap = (touchpoints: number) =>
  scenario({
    name: `heap with ${touchpoints} cards, MB`,
    kind: 'megabytes',
    promise: promises[touchpoints],
    run: async (subject) => {
      await openInApp(subject, touchpoints)
      return [await heapMegabytes(subject.cdp)]
    },
    floor: async (subject) => {
      await openOnFloor(subject, touchpoints)
      return [await heapMegabytes(subject.cdp)]
    },
  })

const openings = 100
const warmUps = 5

export const heapAfterOpenings = scenario({
  name: `heap grown by ${openings} openings of 300 cards, MB`,
  kind: 'megabytes',
  promise: { statistic: 'median', atMost: 3 },
  isSlow: true,
  run: async (subject) => {
    await openInApp(subject, 300)
    for (let time = 0; time < warmUps; time += 1) await openAgain(subject)
    const before = await heapMegabytes(subject.cdp)
    for (let time = 0; time < openings; time += 1) await openAgain(subject)
    await settle(subject.page)
    return [(await heapMegabytes(subject.cdp)) - before]
  },
})

const edits = 1000

/** Each edit is undone, so that history, which may grow, stays as long as it was. */
export const heapAfterEdits = scenario({
  name: `heap grown by ${edits} edits, map of 300, MB`,
  kind: 'megabytes',
  promise: { statistic: 'median', atMost: 3 },
  isSlow: true,
  run: async (subject) => {
    const { page, cdp } = subject
    await openInApp(subject, 300)
    const card = await cardInTheMiddle(page)
    await card.click()
    const editAndUndo = async (times: number) => {
      for (let time = 0; time < times; time += 1) {
        // Both are on their way before the first is answered: a thousand answers take minutes.
        await Promise.all([page.keyboard.press('Delete'), page.keyboard.press('ControlOrMeta+z')])
      }
      await settle(page)
    }
    // The engine goes on compiling for hundreds of edits, and its code is in the figure, too.
    await editAndUndo(300)
    const before = await heapMegabytes(cdp)
    await editAndUndo(edits / 2)
    return [(await heapMegabytes(cdp)) - before]
  },
})

async function heapMegabytes(cdp: CDPSession): Promise<number> {
  // Weak references and finalizers need a second turn.
  for (let time = 0; time < 2; time += 1) await cdp.send('HeapProfiler.collectGarbage')
  const { usedSize } = await cdp.send('Runtime.getHeapUsage')
  return usedSize / 1_000_000
}
