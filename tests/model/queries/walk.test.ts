import { describe, expect, test } from 'vitest'
import { addTransition } from '../../../src/model/edits/add-transition'
import { deleteRecords } from '../../../src/model/edits/delete-records'
import { livingStops, walkOn } from '../../../src/model/queries/walk'
import type { AnnotatedThing } from '../../../src/model/records/annotated-thing'
import type { PathStop } from '../../../src/model/records/path'
import { createSmallMap, made } from '../../helpers/small-map'

const card = (id: ReturnType<typeof createSmallMap>['look']) =>
  ({ kind: 'touchpoint', id }) as const
const line = (id: ReturnType<typeof createSmallMap>['askToBuy']) =>
  ({ kind: 'transition', id }) as const
const none: readonly PathStop[] = []

/** Stops as `card` or `line>card`. */
function walk(map: ReturnType<typeof createSmallMap>, ...things: readonly AnnotatedThing[]) {
  const stops = things.reduce((so, thing) => walkOn(map.draft, so, thing), none)
  return stops.map(({ touchpointId, viaTransitionId }) =>
    viaTransitionId ? [viaTransitionId, touchpointId] : touchpointId,
  )
}

describe('walking', () => {
  test('from card to card takes the only transition between them', () => {
    const map = createSmallMap()
    const { look, ask, buy, lookToAsk, askToBuy } = map
    const expected = [look, [lookToAsk, ask], [askToBuy, buy]]
    expect(walk(map, card(look), card(ask), card(buy))).toEqual(expected)
  })

  test('along a transition gives both of its ends; the next goes on from there', () => {
    const map = createSmallMap()
    const { look, ask, buy, lookToAsk, askToBuy } = map
    const expected = [look, [lookToAsk, ask], [askToBuy, buy]]
    expect(walk(map, line(lookToAsk), line(askToBuy))).toEqual(expected)
  })

  test('says which of two transitions it was, after the card', () => {
    const map = createSmallMap()
    const { draft, env, look, ask } = map
    const second = made(addTransition(draft, { fromId: look, toId: ask }, env))
    expect(walk(map, card(look), card(ask))).toEqual([look, ask])
    expect(walk(map, card(look), card(ask), line(second))).toEqual([look, [second, ask]])
  })

  test('goes where no transition leads, and back again; staying is no stop', () => {
    const map = createSmallMap()
    const { look, buy } = map
    expect(walk(map, card(look), card(buy), card(look), card(look))).toEqual([look, buy, look])
  })

  test('the same stops are the same list where nothing is new', () => {
    const { draft, look, ask, lookToAsk } = createSmallMap()
    const stops = walkOn(draft, walkOn(draft, none, card(look)), card(ask))
    expect(walkOn(draft, stops, card(ask))).toBe(stops)
    expect(walkOn(draft, stops, line(lookToAsk))).toBe(stops)
    expect(walkOn(draft, stops, card('tp_gone' as typeof look))).toBe(stops)
    expect(livingStops(draft, stops)).toBe(stops)
  })

  test('forgets what was deleted meanwhile', () => {
    const { draft, look, ask, buy, lookToAsk } = createSmallMap()
    const way = [card(look), card(ask), card(buy)]
    const stops = way.reduce((so, thing) => walkOn(draft, so, thing), none)
    deleteRecords(draft, [{ kind: 'transition', id: lookToAsk }])
    expect(livingStops(draft, stops)[1]).toEqual({ touchpointId: ask, viaTransitionId: null })
    deleteRecords(draft, [{ kind: 'touchpoint', id: ask }])
    expect(livingStops(draft, stops)).toEqual([
      { touchpointId: look, viaTransitionId: null },
      { touchpointId: buy, viaTransitionId: null },
    ])
  })
})
