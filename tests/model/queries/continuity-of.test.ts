// How much of the context is carried over: worked examples and the rule about the unknown.
import { describe, expect, test } from 'vitest'
import { addPath } from '../../../src/model/edits/add-path'
import { addTransition } from '../../../src/model/edits/add-transition'
import { updateRecord } from '../../../src/model/edits/update-record'
import {
  continuityOf,
  continuityOfMap,
  continuityOfPath,
} from '../../../src/model/queries/continuity-of'
import type { Continuity } from '../../../src/model/records/transition'
import { createSmallMap, made } from '../../helpers/small-map'

const withItems = (...carried: Continuity[]) =>
  continuityOf({
    continuity: 'kept',
    context: carried.map((answer, index) => ({ item: `item ${index}`, carried: answer })),
  })

describe('continuity of a transition', () => {
  test('kept, lost, partial, unknown is 0.5 with 3 of 4 known', () => {
    expect(withItems('kept', 'lost', 'partial', 'unknown')).toEqual({
      value: 0.5,
      coverage: { known: 3, all: 4 },
      word: 'partial',
    })
  })

  test('without items it is what the scribe said', () => {
    expect(continuityOf({ context: [], continuity: 'partial' })).toEqual({
      value: 0.5,
      coverage: { known: 0, all: 0 },
      word: 'partial',
    })
    expect(continuityOf({ context: [], continuity: 'unknown' }).value).toBeNull()
  })

  test('an unknown item never counts as kept', () => {
    expect(withItems('kept', 'unknown').word).toBe('unknown')
    expect(withItems('unknown')).toMatchObject({ value: null, word: 'unknown' })
    expect(withItems('kept', 'kept').word).toBe('kept')
    expect(withItems('lost', 'unknown').word).toBe('lost')
  })
})

describe('continuity of a map and of a path', () => {
  test('is the mean over the channel switches that are known', () => {
    const { draft, lookToAsk, askToBuy, env, look } = createSmallMap()
    expect(continuityOfMap(draft)).toEqual({ value: null, coverage: { known: 0, all: 2 } })
    const { draft: said } = createSmallMap()
    for (const [id, continuity] of [
      [lookToAsk, 'lost'],
      [askToBuy, 'partial'],
    ] as const) {
      updateRecord(said, { kind: 'transition', id, changes: { continuity } })
    }
    const sameChannel = made(addTransition(said, { fromId: look, toId: look }, env))
    updateRecord(said, { kind: 'transition', id: sameChannel, changes: { continuity: 'kept' } })
    expect(continuityOfMap(said)).toEqual({ value: 0.25, coverage: { known: 2, all: 2 } })
  })

  test('a path counts a switch as often as it takes it, and one it does not name as unknown', () => {
    const { draft, env, look, ask, buy, lookToAsk } = createSmallMap()
    updateRecord(draft, { kind: 'transition', id: lookToAsk, changes: { continuity: 'lost' } })
    const stops = [look, ask, buy, look, ask].map((touchpointId) => ({
      touchpointId,
      viaTransitionId: null,
    }))
    const path = made(draft.paths[addPath(draft, { title: 'Main', stops }, env)])
    expect(continuityOfPath(draft, path)).toEqual({ value: 0, coverage: { known: 2, all: 4 } })
  })
})
