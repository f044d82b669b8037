// The rows of the history: restore points, and the steps by the minute in which they were done.
import type { PastOfMap } from '../../storage/journal/past-of-map'
import type { Texts } from '../../text/texts'
import { momentOf } from '../../text/times'
import { wordsOfStep } from './step-words'

/** A state of the map that can be looked at. */
export type Moment = {
  /** `point 40`, `step 41`. */
  readonly id: string
  readonly seq: number
  readonly atMs: number
  readonly words: string
  readonly isNamed: boolean
}

export type MomentGroup = {
  readonly id: string
  readonly title: string
  readonly moments: readonly Moment[]
}

/** Newest first; named restore points before those that were made by themselves. */
export function momentsOf({ points, steps }: PastOfMap, texts: Texts): readonly MomentGroup[] {
  const named = points.filter(({ name }) => name !== null)
  const others = points.filter(({ name }) => name === null)
  const kept = [...named, ...others].map(({ seq, atMs, cause, name }): Moment => {
    const words = name ?? texts.write(`version-history.${cause === 'named' ? 'regular' : cause}`)
    return { id: `point ${seq}`, seq, atMs, words, isNamed: cause === 'named' }
  })
  const groups = new Map<string, Moment[]>()
  for (const step of steps) {
    const { seq, atMs } = step
    const words = wordsOfStep(step, texts)
    const minute = momentOf(atMs, texts.language)
    const moment: Moment = { id: `step ${seq}`, seq, atMs, words, isNamed: false }
    groups.set(minute, [...(groups.get(minute) ?? []), moment])
  }
  const byMinute = [...groups].map(([title, moments]) => ({ id: title, title, moments }))
  const title = texts.write('version-history.points')
  return [{ id: 'points', title, moments: kept }, ...byMinute].filter(
    ({ moments }) => moments.length > 0,
  )
}
