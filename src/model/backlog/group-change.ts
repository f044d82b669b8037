// What putting a backlog item into another group changes of it, where that is a field of the item.
import type { JourneyDocument } from '../document/journey-document'
import type { Changes } from '../edits/update-record'
import type { BacklogItem } from '../records/backlog-item'
import type { ObjectiveId } from '../records/objective'
import type { BacklogGrouping } from './backlog-look'
import { groupOf } from './backlog-rows'

/** Why not: the stage comes from what it is linked to; an epic is a group, and goes into none. */
export type GroupRefusal = 'stage' | 'epic'

/** `groupId`: of a row of that grouping; null puts it into the group of those that have none. */
export function groupChange(
  document: JourneyDocument,
  item: BacklogItem,
  grouping: BacklogGrouping,
  groupId: string | null,
): Changes<'backlogItem'> | GroupRefusal {
  const from = groupOf(document, item, grouping)
  if (grouping === 'none' || from === groupId) return {}
  switch (grouping) {
    case 'stage':
      return 'stage'
    case 'horizon':
      return { horizon: groupId as BacklogItem['horizon'] }
    case 'moscow':
      return { moscow: groupId as BacklogItem['moscow'] }
    case 'objective': {
      const others = item.objectiveIds.filter((id) => id !== from && id !== groupId)
      return { objectiveIds: groupId === null ? [] : [...others, groupId as ObjectiveId] }
    }
    case 'epic':
      if (from === item.id || groupId === item.id) return 'epic'
      return { parentId: groupId as BacklogItem['parentId'] }
  }
}
