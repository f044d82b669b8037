import { expect, test } from 'vitest'
import { noFilter } from '../../../src/model/backlog/backlog-look'
import { backlogRows } from '../../../src/model/backlog/backlog-rows'
import { similarItems } from '../../../src/model/backlog/similar-items'
import type { JourneyDocument } from '../../../src/model/document/journey-document'
import { backlogMap } from '../../helpers/backlog-map'
import { id } from '../../helpers/shop-map'

const painPointIds = [id<'painPoint'>('p1')]
const epic = id<'backlogItem'>('a')

/** P1 is on X2, from the store to the web, from the stage explore to buy. */
const document = backlogMap({
  a: { type: 'epic', moscow: 'should' },
  b: { painPointIds, moscow: 'must', status: 'doing', parentId: epic },
  c: { moscow: 'must' },
  d: { painPointIds, parentId: id<'backlogItem'>('b') },
})

const shown = (
  filter: Partial<typeof noFilter>,
  grouping: Parameters<typeof backlogRows>[2] = 'none',
  map: JourneyDocument = document,
) =>
  backlogRows(map, { ...noFilter, ...filter }, grouping)
    .map((row) => (row.kind === 'item' ? row.item.id : `[${row.groupId ?? '-'} ${row.count}]`))
    .join(' ')

test('an item fits everything that the filter says', () => {
  expect(shown({})).toBe('a b c d')
  expect(shown({ status: 'doing' })).toBe('b')
  expect(shown({ channelId: id<'channel'>('store') })).toBe('b d')
  expect(shown({ channelId: id<'channel'>('phone') })).toBe('')
  expect(shown({ stageId: id<'stage'>('buy'), status: 'draft' })).toBe('d')
  expect(shown({ personaId: id<'persona'>('mia') })).toBe('b d')
  expect(shown({ unlinked: 'pain' })).toBe('a c')
  expect(shown({ unlinked: 'tracker' })).toBe('a b c d')
})

test('a second channel is a channel of where it hurts, too', () => {
  const phone = id<'channel'>('phone')
  const [card] = Object.values(document.touchpoints).filter(({ id: cardId }) =>
    Object.values(document.transitions).some(
      (line) => line.id === id<'transition'>('x2') && line.fromId === cardId,
    ),
  )
  if (!card) throw new Error('X2 comes from nowhere')
  const touchpoints = { ...document.touchpoints, [card.id]: { ...card, alsoChannelIds: [phone] } }
  expect(shown({ channelId: phone }, 'none', { ...document, touchpoints })).toBe('b d')
})

test('groups stand in the order of the map, the rest last', () => {
  expect(shown({}, 'moscow')).toBe('[must 2] b c [should 1] a [could 0] [wont 0] [- 1] d')
  expect(shown({}, 'stage')).toBe('[explore 2] b d [- 2] a c')
  expect(shown({}, 'horizon')).toBe('[now 0] [next 0] [later 0] [- 4] a b c d')
  expect(shown({ status: 'done' }, 'horizon')).toBe('')
  expect(shown({}, 'epic')).toBe('[a 3] a b d [- 1] c')
})

test('similar titles are found whatever their order and endings, others are not', () => {
  const titled = backlogMap({
    a: { title: 'Show the wish list in the store' },
    b: { title: 'Wish lists shown in stores' },
    c: { title: 'Refund at the till' },
    d: { title: '' },
  })
  const similar = (words: string) => similarItems(titled, words).map((item) => item.id)
  expect(similar('show wish list in store')).toContain('a')
  expect(similar('Refund at the till.')).toEqual(['c'])
  expect(similar('Deliver on Sundays')).toEqual([])
  expect(similar('')).toEqual([])
})
