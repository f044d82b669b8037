// What hurts most: weights, sums, and where the unrated rank.
import { describe, expect, test } from 'vitest'
import { addPainPoint } from '../../../src/model/edits/add-pain-point'
import { updateRecord } from '../../../src/model/edits/update-record'
import { hotSpots } from '../../../src/model/queries/hot-spots'
import { comparePainPoints, painWeight } from '../../../src/model/queries/pain-weight'
import type { AnnotatedThing } from '../../../src/model/records/annotated-thing'
import { createSmallMap, made } from '../../helpers/small-map'

function mapWithPains(pains: (map: ReturnType<typeof createSmallMap>) => Pain[]) {
  const map = createSmallMap()
  const ids = pains(map).map((pain) =>
    made(addPainPoint(map.draft, { text: '', ...pain }, map.env)),
  )
  return { ...map, ids }
}

type Pain = { on: AnnotatedThing; severity: number | null; frequency: number | null }

describe('pain weight', () => {
  test('is severity times frequency: 4 × 3 is 12', () => {
    expect(painWeight({ severity: 4, frequency: 3 })).toBe(12)
  })

  test('is not there when one of the two is missing, and never zero', () => {
    expect(painWeight({ severity: 5, frequency: null })).toBeNull()
    expect(painWeight({ severity: null, frequency: 5 })).toBeNull()
  })

  test('the unrated rank below the rated, by severity', () => {
    const { draft } = mapWithPains(({ look }) => {
      const on = { kind: 'touchpoint', id: look } as const
      return [
        { on, severity: null, frequency: null },
        { on, severity: 5, frequency: null },
        { on, severity: 1, frequency: 1 },
        { on, severity: 2, frequency: 5 },
      ]
    })
    const ranked = Object.values(draft.painPoints).sort(comparePainPoints)
    expect(ranked.map(({ number }) => number)).toEqual([4, 3, 2, 1])
  })
})

describe('hot spots', () => {
  test('are ranked by the sum of their open pains, then severity, then number', () => {
    const { draft, look, ask, askToBuy } = mapWithPains(({ look, ask, askToBuy }) => [
      { on: { kind: 'touchpoint', id: look }, severity: 3, frequency: 2 },
      { on: { kind: 'touchpoint', id: ask }, severity: 3, frequency: 2 },
      { on: { kind: 'transition', id: askToBuy }, severity: 2, frequency: 2 },
      { on: { kind: 'transition', id: askToBuy }, severity: 2, frequency: 1 },
    ])
    const spots = hotSpots(draft)
    expect(spots.map(({ on, score }) => [on.id, score])).toEqual([
      [look, 6],
      [ask, 6],
      [askToBuy, 6],
    ])
  })

  test('leave out what is resolved or accepted, and do not score what is not rated', () => {
    const { draft, ids, ask } = mapWithPains(({ look, ask }) => [
      { on: { kind: 'touchpoint', id: look }, severity: 5, frequency: 5 },
      { on: { kind: 'touchpoint', id: ask }, severity: 4, frequency: null },
    ])
    const resolution = { state: 'resolved', reason: '', by: '', at: '' } as const
    updateRecord(draft, { kind: 'painPoint', id: made(ids[0]), changes: { resolution } })
    const spots = hotSpots(draft)
    expect(spots).toHaveLength(1)
    expect(spots[0]).toMatchObject({ on: { id: ask }, score: null, worstSeverity: 4 })
  })
})
