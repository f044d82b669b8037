// Gives a backlog item another rank.
import type { BacklogItemId } from '../records/backlog-item'
import { type DocumentDraft, findRecord, recordsIn } from './edit'
import { orderAt } from './order-at'

export type ReorderBacklogItemArgs = {
  readonly itemId: BacklogItemId
  /** The new rank among all items, from 0 (the best). */
  readonly place: number
}

export function reorderBacklogItem(
  draft: DocumentDraft,
  { itemId, place }: ReorderBacklogItemArgs,
): void {
  const item = findRecord(draft, 'backlogItem', itemId)
  if (!item) return
  const others = recordsIn(draft, 'backlogItems').filter(({ id }) => id !== itemId)
  item.order = orderAt(others, place)
}
