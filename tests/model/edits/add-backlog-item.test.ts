// Backlog items: rank, links, tracker.
import { expect, test } from 'vitest'
import { addBacklogItem } from '../../../src/model/edits/add-backlog-item'
import { addPainPoint } from '../../../src/model/edits/add-pain-point'
import { deleteRecords } from '../../../src/model/edits/delete-records'
import { linkBacklogItem, unlinkBacklogItem } from '../../../src/model/edits/link-backlog-item'
import { reorderBacklogItem } from '../../../src/model/edits/reorder-backlog-item'
import { recogniseTracker } from '../../../src/model/interchange/tracker-links'
import { backlogItemsFor } from '../../../src/model/queries/backlog-items-for'
import { inOrder } from '../../../src/model/queries/records-in-order'
import { createSmallMap, made } from '../../helpers/small-map'

test('a new item is ranked last and can be put first', () => {
  const { draft, env } = createSmallMap()
  const ids = ['one', 'two', 'three'].map((title) => addBacklogItem(draft, { title }, env))
  reorderBacklogItem(draft, { itemId: made(ids[2]), place: 0 })
  const ranked = inOrder(draft, 'backlogItems').map(({ number, title }) => `B${number} ${title}`)
  expect(ranked).toEqual(['B3 three', 'B1 one', 'B2 two'])
})

test('an item made of a pasted link knows its key', () => {
  const { draft, env } = createSmallMap()
  const tracker = made(recogniseTracker('https://shop.atlassian.net/browse/OMS-88'))
  const id = addBacklogItem(draft, { title: 'Keep the cart', tracker }, env)
  expect(draft.backlogItems[id]?.trackers).toMatchObject([{ system: 'jira', key: 'OMS-88' }])
})

test('is linked once, found from the pain, and unlinked without losing either', () => {
  const { draft, env, look } = createSmallMap()
  const on = { kind: 'touchpoint', id: look } as const
  const pain = made(addPainPoint(draft, { on, text: 'Waits' }, env))
  const itemId = addBacklogItem(draft, { title: 'Faster' }, env)
  const to = { kind: 'painPoint', id: pain } as const
  linkBacklogItem(draft, { itemId, to })
  linkBacklogItem(draft, { itemId, to })
  expect(draft.backlogItems[itemId]?.painPointIds).toEqual([pain])
  expect(backlogItemsFor(structuredClone(draft), to)).toHaveLength(1)
  unlinkBacklogItem(draft, { itemId, to })
  expect(backlogItemsFor(structuredClone(draft), to)).toEqual([])
  linkBacklogItem(draft, { itemId, to })
  deleteRecords(draft, [to])
  expect(draft.backlogItems[itemId]?.painPointIds).toEqual([])
})
