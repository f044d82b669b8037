import { describe, expect, test } from 'vitest'
import { addPath } from '../../../src/model/edits/add-path'
import { addTeam } from '../../../src/model/edits/add-team'
import { addTransition } from '../../../src/model/edits/add-transition'
import { updateRecord } from '../../../src/model/edits/update-record'
import { type ShownOnlyRef, thingsShown } from '../../../src/model/queries/things-shown'
import { createSmallMap } from '../../helpers/small-map'

/** Looks at sofas (website) → Asks a clerk (store) → Buys it (app). */
function shown(map: ReturnType<typeof createSmallMap>, ref: ShownOnlyRef) {
  const { touchpointIds, transitionIds } = thingsShown(map.draft, ref)
  return { cards: [...touchpointIds], lines: [...transitionIds] }
}

describe('what belongs to', () => {
  test('a persona is hers and everybody’s, and the moves between', () => {
    const map = createSmallMap()
    const { draft, customer, look, ask, buy, askToBuy } = map
    const other = { personaIds: ['pe_other' as typeof customer] }
    Object.assign(draft.touchpoints[look] ?? {}, other)
    expect(shown(map, { kind: 'persona', id: customer })).toEqual({
      cards: [ask, buy],
      lines: [askToBuy],
    })
  })

  test('a channel is what stands in it, also beside another, and all moves into and out of it', () => {
    const map = createSmallMap()
    const { draft, store, ask, buy, lookToAsk, askToBuy } = map
    const inBoth = { alsoChannelIds: [store] }
    updateRecord(draft, { kind: 'touchpoint', id: buy, changes: inBoth })
    expect(shown(map, { kind: 'channel', id: store })).toEqual({
      cards: [ask, buy],
      lines: [lookToAsk, askToBuy],
    })
  })

  test('a team is what it owns, and the moves between its touchpoints', () => {
    const map = createSmallMap()
    const { draft, env, look, ask, lookToAsk, askToBuy } = map
    const id = addTeam(draft, { title: 'Retail' }, env)
    for (const card of [look, ask]) {
      updateRecord(draft, { kind: 'touchpoint', id: card, changes: { teamId: id } })
    }
    expect(shown(map, { kind: 'team', id })).toEqual({ cards: [look, ask], lines: [lookToAsk] })
    updateRecord(draft, { kind: 'transition', id: askToBuy, changes: { teamId: id } })
    expect(shown(map, { kind: 'team', id }).lines).toEqual([lookToAsk, askToBuy])
  })

  test('a path is its stops, and the moves that were taken; all where it is not said which', () => {
    const map = createSmallMap()
    const { draft, env, look, ask, lookToAsk } = map
    const second = addTransition(draft, { fromId: look, toId: ask }, env)
    const stop = (touchpointId: typeof look, viaTransitionId: typeof lookToAsk | null = null) => ({
      touchpointId,
      viaTransitionId,
    })
    const said = addPath(draft, { title: 'A', stops: [stop(look), stop(ask, lookToAsk)] }, env)
    const unsaid = addPath(draft, { title: 'B', stops: [stop(look), stop(ask)] }, env)
    expect(shown(map, { kind: 'path', id: said }).lines).toEqual([lookToAsk])
    expect(shown(map, { kind: 'path', id: unsaid })).toEqual({
      cards: [look, ask],
      lines: [lookToAsk, second],
    })
  })
})
