// Finds work that takes away no pain: neither itself, nor by its ideas, nor above or below it.

import { groupBy } from '../../../lib/group-by'
import type { JourneyDocument } from '../../document/journey-document'
import type { BacklogItem } from '../../records/backlog-item'
import { recordsOf } from '../records-of'
import { mapRule } from '../rule'

/** An epic is for the pains of its parts, and a part for those of its epic. */
export const itemWithoutPain = mapRule({
  id: 'item-without-pain',
  topic: 'work',
  severity: 'low',
  looksAt: {
    backlogItems: ['parentId', 'painPointIds', 'ideaIds', 'status'],
    ideas: ['painPointIds'],
  },
  check: ({ document }) => {
    const items = recordsOf(document, 'backlogItems')
    const byParent = groupBy(items, ({ parentId }) => parentId)
    const hasPain = (item: BacklogItem) => isForPain(document, item)
    return items
      .filter(
        (item) =>
          item.status !== 'dropped' &&
          !aboveOf(document, item).some(hasPain) &&
          !belowOf(byParent, item).some(hasPain),
      )
      .map(({ id }) => ({ on: { kind: 'backlogItem' as const, id }, params: {} }))
  },
})

function isForPain(document: JourneyDocument, { painPointIds, ideaIds }: BacklogItem): boolean {
  return (
    painPointIds.length > 0 ||
    ideaIds.some((id) => (document.ideas[id]?.painPointIds.length ?? 0) > 0)
  )
}

/** The item itself and what it is part of; a loop of parents ends where it began. */
function aboveOf(document: JourneyDocument, item: BacklogItem): BacklogItem[] {
  const found = new Set<BacklogItem>()
  let at: BacklogItem | undefined = item
  while (at && !found.has(at)) {
    found.add(at)
    at = at.parentId === null ? undefined : document.backlogItems[at.parentId]
  }
  return [...found]
}

function belowOf(
  byParent: ReadonlyMap<BacklogItem['parentId'], readonly BacklogItem[]>,
  item: BacklogItem,
): BacklogItem[] {
  const found = new Set<BacklogItem>([item])
  for (const at of found) for (const child of byParent.get(at.id) ?? []) found.add(child)
  return [...found]
}
