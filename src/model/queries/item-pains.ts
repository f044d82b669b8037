// Which pains work is for, and which work is for none.
import { groupBy } from '../../lib/group-by'
import type { JourneyDocument } from '../document/journey-document'
import type { BacklogItem } from '../records/backlog-item'
import type { PainPoint } from '../records/pain-point'

/** Those that the item is linked to, and those of the ideas that it builds. */
export function painsOfItem(
  document: JourneyDocument,
  { painPointIds, ideaIds }: BacklogItem,
): readonly PainPoint[] {
  const ids = new Set([
    ...painPointIds,
    ...ideaIds.flatMap((id) => document.ideas[id]?.painPointIds ?? []),
  ])
  return [...ids].flatMap((id) => document.painPoints[id] ?? [])
}

/**
 * Of `items`, those that take away no pain: neither itself, nor by its ideas, nor above or below it.
 * An epic is for the pains of its parts, and a part for those of its epic; dropped work is for none.
 */
export function itemsForNoPain(
  document: JourneyDocument,
  items: readonly BacklogItem[],
): readonly BacklogItem[] {
  const byParent = groupBy(items, ({ parentId }) => parentId)
  const hasPain = (item: BacklogItem) => isForPain(document, item)
  return items.filter(
    (item) =>
      item.status !== 'dropped' &&
      !aboveOf(document, item).some(hasPain) &&
      !belowOf(byParent, item).some(hasPain),
  )
}

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
