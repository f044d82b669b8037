import { describe, expect, test } from 'vitest'
import { addBacklogItem } from '../../../src/model/edits/add-backlog-item'
import { addPainPoint } from '../../../src/model/edits/add-pain-point'
import { changeMembers, setField } from '../../../src/model/edits/set-field'
import { updateRecord } from '../../../src/model/edits/update-record'
import { checkInvariants } from '../../../src/model/queries/check-invariants'
import { createSmallMap, made } from '../../helpers/small-map'

describe('setField', () => {
  test('sets one field inside a part and leaves the others of the part', () => {
    const { draft, env, lookToAsk } = createSmallMap()
    const on = { kind: 'transition', id: lookToAsk } as const
    const id = made(addPainPoint(draft, { on, text: 'Has to say it again' }, env))
    const target = { kind: 'painPoint', ids: [id] } as const
    setField(draft, { ...target, path: 'resolution.reason', value: 'Too dear' })
    setField(draft, { ...target, path: 'resolution.state', value: 'accepted' })
    expect(draft.painPoints[id]?.resolution).toEqual({
      state: 'accepted',
      reason: 'Too dear',
      by: '',
      at: '',
    })
  })

  test('a method of ranking begins with its first input and ends with its last', () => {
    const { draft, env } = createSmallMap()
    const id = addBacklogItem(draft, { title: 'Keep the list' }, env)
    const target = { kind: 'backlogItem', ids: [id], path: 'scores.rice.reach' } as const
    setField(draft, { ...target, value: 2000 })
    expect(draft.backlogItems[id]?.scores.rice).toEqual({
      reach: 2000,
      impact: null,
      confidence: null,
      effort: null,
    })
    setField(draft, { ...target, value: null })
    expect(draft.backlogItems[id]?.scores.rice).toBeNull()
  })

  test('a value that the field does not allow changes nothing', () => {
    const { draft, lookToAsk } = createSmallMap()
    setField(draft, { kind: 'transition', ids: [lookToAsk], path: 'effort', value: 9 })
    expect(draft.transitions[lookToAsk]?.effort).toBeNull()
  })

  test('several cards get the channel, one below the other', () => {
    const { draft, look, ask, buy, store } = createSmallMap()
    setField(draft, { kind: 'touchpoint', ids: [look, buy], path: 'channelId', value: store })
    expect([look, ask, buy].map((id) => draft.touchpoints[id]?.channelId)).toEqual([
      store,
      store,
      store,
    ])
    expect(checkInvariants(draft)).toEqual([])
  })

  test('the map itself', () => {
    const { draft } = createSmallMap()
    setField(draft, { kind: 'map', ids: [draft.map.id], path: 'scenario', value: 'In a hurry' })
    expect(draft.map.scenario).toBe('In a hurry')
  })
})

describe('changeMembers', () => {
  test('adds and removes on all, and leaves what only one of them has', () => {
    const { draft, look, ask } = createSmallMap()
    const tagged = (id: typeof look, tags: string[]) =>
      updateRecord(draft, { kind: 'touchpoint', id, changes: { tags } })
    tagged(look, ['online', 'slow'])
    tagged(ask, ['slow', 'staff'])
    const ids = [look, ask]
    changeMembers(draft, {
      kind: 'touchpoint',
      ids,
      path: 'tags',
      added: ['new'],
      removed: ['slow'],
    })
    expect(draft.touchpoints[look]?.tags).toEqual(['online', 'new'])
    expect(draft.touchpoints[ask]?.tags).toEqual(['staff', 'new'])
  })
})
