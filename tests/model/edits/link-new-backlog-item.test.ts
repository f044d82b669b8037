import { expect, test } from 'vitest'
import { addPainPoint } from '../../../src/model/edits/add-pain-point'
import { linkNewBacklogItem } from '../../../src/model/edits/link-new-backlog-item'
import { createSmallMap, made } from '../../helpers/small-map'

function mapWithPain() {
  const map = createSmallMap()
  const on = { kind: 'transition', id: map.lookToAsk } as const
  const to = {
    kind: 'painPoint',
    id: made(addPainPoint(map.draft, { on, text: 'Asks twice' }, map.env)),
  } as const
  return { ...map, to }
}

test('words become an item with that title', () => {
  const { draft, env, to } = mapWithPain()
  const id = linkNewBacklogItem(draft, { words: ' Keep the list ', to }, env)
  expect(draft.backlogItems[id]).toMatchObject({
    title: 'Keep the list',
    trackers: [],
    painPointIds: [to.id],
  })
})

test('a pasted link becomes an item with that tracker', () => {
  const { draft, env, to } = mapWithPain()
  const url = 'https://acme.atlassian.net/browse/SHOP-214'
  const id = linkNewBacklogItem(draft, { words: url, to }, env)
  expect(draft.backlogItems[id]).toMatchObject({
    title: 'SHOP-214',
    trackers: [{ system: 'jira', key: 'SHOP-214', url }],
  })
})

test('a key that the backlog knows links the item that has it', () => {
  const { draft, env, to } = mapWithPain()
  const id = linkNewBacklogItem(draft, { words: 'SHOP-214', to }, env)
  expect(linkNewBacklogItem(draft, { words: 'SHOP-214', to }, env)).toBe(id)
  expect(Object.keys(draft.backlogItems)).toHaveLength(1)
  expect(draft.backlogItems[id]?.painPointIds).toEqual([to.id])
})

test('the same key in another tracker is another item', () => {
  const { draft, env, to } = mapWithPain()
  const link = (words: string) => linkNewBacklogItem(draft, { words, to }, env)
  const jira = link('https://acme.atlassian.net/browse/ABC-1')
  const linear = link('https://linear.app/acme/issue/ABC-1')
  expect(linear).not.toBe(jira)
  expect(link('https://linear.app/acme/issue/ABC-1/keep-the-list')).toBe(linear)
  expect(link('https://acme.atlassian.net/browse/abc-1')).toBe(jira)
})
