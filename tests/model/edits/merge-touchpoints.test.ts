// Merging cards loses nothing that was said.
import { describe, expect, test } from 'vitest'
import { addPainPoint } from '../../../src/model/edits/add-pain-point'
import { addPath } from '../../../src/model/edits/add-path'
import { addPersona } from '../../../src/model/edits/add-persona'
import { addTouchpoint } from '../../../src/model/edits/add-touchpoint'
import { addTransition } from '../../../src/model/edits/add-transition'
import { mergeTouchpoints } from '../../../src/model/edits/merge-touchpoints'
import { setEmotion } from '../../../src/model/edits/set-emotion'
import { updateRecord } from '../../../src/model/edits/update-record'
import { annotationsOn } from '../../../src/model/queries/annotations-on'
import { checkInvariants } from '../../../src/model/queries/check-invariants'
import { createSmallMap, made } from '../../helpers/small-map'

/** The small map and a second card that asks a clerk, in the app. */
function mapWithTwin() {
  const map = createSmallMap()
  const place = { stepId: map.asks, channelId: map.app }
  const twin = made(addTouchpoint(map.draft, { ...place, title: 'Asks in the chat' }, map.env))
  const line = (fromId: typeof twin, toId: typeof twin) =>
    made(addTransition(map.draft, { fromId, toId }, map.env))
  return {
    ...map,
    twin,
    line,
    merge: (...ids: (typeof twin)[]) => mergeTouchpoints(map.draft, { touchpointIds: ids }),
  }
}

describe('merging touchpoints', () => {
  test('the first keeps number, title and place; the other one is gone', () => {
    const { draft, ask, twin, asks, store, app, merge } = mapWithTwin()
    merge(ask, twin)
    expect(draft.touchpoints[twin]).toBeUndefined()
    expect(draft.touchpoints[ask]).toMatchObject({
      number: 2,
      title: 'Asks a clerk',
      stepId: asks,
      channelId: store,
      alsoChannelIds: [app],
      notes: 'Asks in the chat',
    })
  })

  test('lists are united, notes joined, and its own emotions win', () => {
    const { draft, env, ask, twin, customer, merge } = mapWithTwin()
    const nurse = addPersona(draft, { name: 'Nurse' }, env)
    const both = [ask, twin]
    setEmotion(draft, { touchpointIds: [ask], personaId: customer, value: 1 })
    setEmotion(draft, { touchpointIds: [twin], personaId: customer, value: -2 })
    setEmotion(draft, { touchpointIds: [twin], personaId: nurse, value: -1 })
    for (const [index, id] of both.entries()) {
      const changes = { tags: ['help', `tag ${index}`], notes: `note ${index}`, title: 'Asks' }
      updateRecord(draft, { kind: 'touchpoint', id, changes })
    }
    merge(ask, twin)
    expect(draft.touchpoints[ask]).toMatchObject({
      tags: ['help', 'tag 0', 'tag 1'],
      notes: 'note 0\nnote 1',
      emotions: { [customer]: 1, [nurse]: -1 },
    })
  })

  test('lines are hung over; one between the two goes, its pains stay on the card', () => {
    const { draft, env, look, ask, twin, line, merge } = mapWithTwin()
    const between = line(ask, twin)
    const incoming = line(look, twin)
    updateRecord(draft, { kind: 'transition', id: incoming, changes: { condition: 'at night' } })
    updateRecord(draft, {
      kind: 'transition',
      id: made(Object.values(draft.transitions)[0]).id,
      changes: { condition: 'by day' },
    })
    const on = { kind: 'transition', id: between } as const
    const pain = made(addPainPoint(draft, { on, text: 'Waits' }, env))
    merge(ask, twin)
    expect(draft.transitions[between]).toBeUndefined()
    expect(draft.painPoints[pain]?.on).toEqual({ kind: 'touchpoint', id: ask })
    expect(draft.transitions[incoming]).toMatchObject({ fromId: look, toId: ask })
    expect(Object.keys(draft.transitions)).toHaveLength(3)
  })

  test('a line that now says the same as another is merged with it, notes and context too', () => {
    const { draft, env, look, ask, twin, lookToAsk, line, merge } = mapWithTwin()
    const second = line(look, twin)
    const context = (...carried: ('lost' | 'unknown' | 'kept')[]) => ({
      context: carried.map((answer, index) => ({ item: `item ${index}`, carried: answer })),
    })
    updateRecord(draft, { kind: 'transition', id: lookToAsk, changes: context('unknown') })
    updateRecord(draft, { kind: 'transition', id: second, changes: context('lost', 'kept') })
    const on = { kind: 'transition', id: second } as const
    addPainPoint(draft, { on, text: 'Starts again' }, env)
    merge(ask, twin)
    expect(draft.transitions[second]).toBeUndefined()
    expect(draft.transitions[lookToAsk]).toMatchObject(context('lost', 'kept'))
    expect(annotationsOn(draft, { kind: 'transition', id: lookToAsk }).painPoints).toHaveLength(1)
  })

  test('a loop that was one stays one', () => {
    const { draft, ask, twin, line, merge } = mapWithTwin()
    const loop = line(twin, twin)
    merge(ask, twin)
    expect(draft.transitions[loop]).toMatchObject({ fromId: ask, toId: ask })
  })

  test('a path that went from one to the other stops once', () => {
    const { draft, env, look, ask, twin, buy, merge } = mapWithTwin()
    const stops = [look, ask, twin, buy].map((touchpointId) => ({
      touchpointId,
      viaTransitionId: null,
    }))
    const path = addPath(draft, { title: 'Main', stops }, env)
    merge(ask, twin)
    expect(draft.paths[path]?.stops.map(({ touchpointId }) => touchpointId)).toEqual([
      look,
      ask,
      buy,
    ])
    expect(checkInvariants(draft)).toEqual([])
  })
})
