import { expect, test } from 'vitest'
import { type BacklogGrouping, noFilter } from '../../../src/model/backlog/backlog-look'
import { backlogRows } from '../../../src/model/backlog/backlog-rows'
import { groupChange } from '../../../src/model/backlog/group-change'
import type { DocumentDraft } from '../../../src/model/edits/edit'
import { updateRecord } from '../../../src/model/edits/update-record'
import type { BacklogItem } from '../../../src/model/records/backlog-item'
import type { Objective } from '../../../src/model/records/objective'
import { backlogMap } from '../../helpers/backlog-map'
import { byId } from '../../helpers/random-frame'
import { id } from '../../helpers/shop-map'

const created = () =>
  backlogMap(
    {
      a: { type: 'epic' },
      b: { parentId: id<'backlogItem'>('a'), horizon: 'now', moscow: 'must' },
      c: { objectiveIds: [id<'objective'>('o1')], painPointIds: [id<'painPoint'>('p1')] },
      e: { type: 'epic' },
    },
    (document) => {
      const objective = (name: string): Objective => ({
        id: id<'objective'>(name),
        order: name,
        title: name,
        keyResults: [],
      })
      Object.assign(document, { objectives: byId([objective('o1'), objective('o2')]) })
    },
  )

/** The group in which the item stands after it was put into another one, or why it cannot be. */
function putInto(name: string, grouping: BacklogGrouping, groupId: string | null) {
  const document = created()
  const item = document.backlogItems[id<'backlogItem'>(name)] as BacklogItem
  const changes = groupChange(document, item, grouping, groupId)
  if (typeof changes === 'string') return changes
  updateRecord(document as DocumentDraft, { kind: 'backlogItem', id: item.id, changes })
  const rows = backlogRows({ ...document }, noFilter, grouping)
  return rows.find((row) => row.key === name)?.groupId
}

test.each([
  ['horizon', 'b', ['now', 'later', null]],
  ['moscow', 'b', ['wont', null]],
  ['moscow', 'c', ['must']],
  ['objective', 'c', ['o2', 'o1', null]],
  ['objective', 'b', ['o2']],
  ['epic', 'b', ['e', null]],
  ['epic', 'c', ['a']],
] as const)('an item put into a group by %s stands there: %s', (grouping, name, groups) => {
  for (const groupId of groups) expect(putInto(name, grouping, groupId)).toBe(groupId)
})

test('what its links decide stays, and says why', () => {
  expect(putInto('c', 'stage', null)).toBe('stage')
  expect(putInto('a', 'epic', 'e')).toBe('epic')
  expect(putInto('c', 'stage', 'explore')).toBe('explore')
})
