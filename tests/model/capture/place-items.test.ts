// What becomes of items of the inbox on the map: each kind, each place; merging loses no words.
import { describe, expect, test } from 'vitest'
import { type ItemPlace, placeItems } from '../../../src/model/capture/place-items'
import { addChannel } from '../../../src/model/edits/add-channel'
import { addInboxItem } from '../../../src/model/edits/add-inbox-item'
import { mergeInboxItems } from '../../../src/model/edits/merge-inbox-items'
import { checkInvariants } from '../../../src/model/queries/check-invariants'
import type { InboxKind } from '../../../src/model/records/inbox-item'
import { createSmallMap } from '../../helpers/small-map'

function createInbox(...items: readonly (readonly [InboxKind, string])[]) {
  const map = createSmallMap()
  const { draft, env } = map
  const ids = items.map(([kind, text]) => addInboxItem(draft, { kind, text }, env))
  const place = (at: ItemPlace) => placeItems(draft, { ids, at, stepTitle: 'New step' }, env)
  return { ...map, ids, place }
}

const kinds = ['touchpoint', 'pain', 'idea', 'bright-spot', 'quote', 'question'] as const

describe('placing', () => {
  test('in a cell: touchpoints stand there, questions are parked, notes stay in the inbox', () => {
    const { draft, place, asks, website } = createInbox(
      ...kinds.map((kind) => [kind, `Words ${kind}`] as const),
    )
    place({ kind: 'cell', stepId: asks, channelId: website })
    const made = Object.values(draft.touchpoints).find(({ title }) => title === 'Words touchpoint')
    expect(made).toMatchObject({ stepId: asks, channelId: website })
    expect(Object.values(draft.parkingLot)).toMatchObject([{ text: 'Words question', on: null }])
    expect(Object.values(draft.inbox).map(({ kind }) => kind)).toEqual([
      ...['pain', 'idea', 'bright-spot', 'quote'],
    ])
    expect(checkInvariants(draft as never)).toEqual([])
  })

  test('a channel of several words is meant as a whole', () => {
    const { draft, env, place, ask } = createInbox(['touchpoint', 'Rings @call centre twice'])
    const channelId = addChannel(draft, { title: 'Call centre', kind: 'call-centre' }, env)
    place({ kind: 'touchpoint', id: ask })
    const made = Object.values(draft.touchpoints).find(({ title }) => title === 'Rings twice')
    expect(made?.channelId).toBe(channelId)
  })

  test('the last of several words with @ is the channel, as in the capture bar', () => {
    const { draft, place, ask } = createInbox(['touchpoint', 'Follows @shop @store'])
    place({ kind: 'touchpoint', id: ask })
    const made = Object.values(draft.touchpoints).find(({ title }) => title === 'Follows @shop')
    const channel = made?.channelId && draft.channels[made.channelId]
    expect(channel).toMatchObject({ title: 'Store' })
  })

  test('on a line: notes are noted on it, with their keys and ratings', () => {
    const { draft, place, lookToAsk, ids } = createInbox(['pain', 'No stock #OMS-88'])
    const [item] = Object.values(draft.inbox)
    if (item) item.severity = 4
    const on = { kind: 'transition', id: lookToAsk } as const
    expect(place(on)).toEqual(on)
    expect(Object.values(draft.painPoints)).toMatchObject([{ text: 'No stock', severity: 4, on }])
    expect(Object.values(draft.backlogItems)).toMatchObject([{ title: 'OMS-88' }])
    expect(Object.keys(draft.inbox)).not.toContain(ids[0])
  })

  test('on a card: touchpoints follow one another after it, in the channel of their words', () => {
    const { draft, place, buy, store } = createInbox(
      ...(['Waits', 'Calls @sto'] as const).map((text) => ['touchpoint', text] as const),
    )
    place({ kind: 'touchpoint', id: buy })
    const titled = (title: string) =>
      Object.values(draft.touchpoints).find((one) => one.title === title)
    const ways = Object.values(draft.transitions).map(({ fromId, toId }) => [fromId, toId])
    expect(ways).toContainEqual([buy, titled('Waits')?.id])
    expect(ways).toContainEqual([titled('Waits')?.id, titled('Calls')?.id])
    expect(titled('Calls')?.channelId).toBe(store)
  })
})

test('merging keeps every word once, and the worst rating', () => {
  const { draft, ids, env } = createInbox(['pain', 'No stock'], ['pain', 'no stock '])
  const rated = addInboxItem(draft, { kind: 'pain', text: 'Shelves are empty', severity: 5 }, env)
  mergeInboxItems(draft, { ids: [...ids, rated] })
  expect(Object.values(draft.inbox)).toMatchObject([
    { id: ids[0], text: 'No stock\nShelves are empty', severity: 5 },
  ])
})
