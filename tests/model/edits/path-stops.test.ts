// Stops of a path: the line taken is found when there is only one, and forgotten when it is wrong.
import { expect, test } from 'vitest'
import { addPath } from '../../../src/model/edits/add-path'
import { addTransition } from '../../../src/model/edits/add-transition'
import { addPathStop, movePathStop, removePathStop } from '../../../src/model/edits/path-stops'
import { pathsThrough } from '../../../src/model/queries/paths-through'
import { createSmallMap } from '../../helpers/small-map'

function mapWithPath() {
  const map = createSmallMap()
  const pathId = addPath(map.draft, { title: 'Main' }, map.env)
  const stops = () =>
    (map.draft.paths[pathId]?.stops ?? []).map((stop) => [stop.touchpointId, stop.viaTransitionId])
  return { ...map, pathId, stops }
}

test('a stop takes the only line from the one before', () => {
  const { draft, pathId, look, ask, lookToAsk, stops } = mapWithPath()
  addPathStop(draft, { pathId, touchpointId: look })
  addPathStop(draft, { pathId, touchpointId: ask })
  expect(stops()).toEqual([
    [look, null],
    [ask, lookToAsk],
  ])
  const line = { kind: 'transition', id: lookToAsk } as const
  expect(pathsThrough(structuredClone(draft), line)).toHaveLength(1)
})

test('of two lines it takes none by itself', () => {
  const { draft, env, pathId, look, ask, stops } = mapWithPath()
  addTransition(draft, { fromId: look, toId: ask }, env)
  addPathStop(draft, { pathId, touchpointId: look })
  addPathStop(draft, { pathId, touchpointId: ask })
  expect(stops()).toEqual([
    [look, null],
    [ask, null],
  ])
})

test('stops move and go, may repeat, and a line that does not fit is forgotten', () => {
  const { draft, pathId, look, ask, buy, stops } = mapWithPath()
  for (const touchpointId of [look, ask, buy, look]) addPathStop(draft, { pathId, touchpointId })
  movePathStop(draft, { pathId, place: 2, toPlace: 0 })
  removePathStop(draft, { pathId, place: 2 })
  expect(stops()).toEqual([
    [buy, null],
    [look, null],
    [look, null],
  ])
})
