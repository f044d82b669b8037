// Splitting a card: before and after, with a line between.
import { expect, test } from 'vitest'
import { addPainPoint } from '../../../src/model/edits/add-pain-point'
import { addPath } from '../../../src/model/edits/add-path'
import { splitTouchpoint } from '../../../src/model/edits/split-touchpoint'
import { updateRecord } from '../../../src/model/edits/update-record'
import { touchpointsOfCell } from '../../../src/model/queries/touchpoints-of-cell'
import { createSmallMap, made } from '../../helpers/small-map'

test('the second half stands below, and what led on leads on from there', () => {
  const { draft, env, ask, buy, asks, store, lookToAsk, askToBuy } = createSmallMap()
  updateRecord(draft, { kind: 'touchpoint', id: ask, changes: { endpoint: 'end' } })
  const half = made(splitTouchpoint(draft, { touchpointId: ask, title: 'Gets an answer' }, env))
  const cell = touchpointsOfCell(draft, asks, store)
  expect(cell.map(({ title, endpoint }) => [title, endpoint])).toEqual([
    ['Asks a clerk', 'none'],
    ['Gets an answer', 'end'],
  ])
  expect(draft.transitions[lookToAsk]?.toId).toBe(ask)
  expect(draft.transitions[askToBuy]).toMatchObject({ fromId: half.touchpointId, toId: buy })
  expect(draft.transitions[half.transitionId]).toMatchObject({
    fromId: ask,
    toId: half.touchpointId,
    number: 3,
  })
})

test('pains stay on the first half; a path goes through both', () => {
  const { draft, env, look, ask, buy, lookToAsk, askToBuy } = createSmallMap()
  const on = { kind: 'touchpoint', id: ask } as const
  const pain = made(addPainPoint(draft, { on, text: 'Waits' }, env))
  const stops = [
    { touchpointId: look, viaTransitionId: null },
    { touchpointId: ask, viaTransitionId: lookToAsk },
    { touchpointId: buy, viaTransitionId: askToBuy },
  ]
  const path = addPath(draft, { title: 'Main', stops }, env)
  const half = made(splitTouchpoint(draft, { touchpointId: ask }, env))
  expect(draft.painPoints[pain]?.on).toEqual(on)
  expect(draft.paths[path]?.stops).toEqual([
    ...stops.slice(0, 2),
    { touchpointId: half.touchpointId, viaTransitionId: half.transitionId },
    ...stops.slice(2),
  ])
})
