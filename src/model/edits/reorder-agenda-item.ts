// Gives an item of the agenda another place.
import type { AgendaItemId } from '../records/agenda-item'
import { type DocumentDraft, findRecord, recordsIn } from './edit'
import { orderAt } from './order-at'

export type ReorderAgendaItemArgs = {
  readonly itemId: AgendaItemId
  /** The new place among all items, from 0. */
  readonly place: number
}

export function reorderAgendaItem(
  draft: DocumentDraft,
  { itemId, place }: ReorderAgendaItemArgs,
): void {
  const item = findRecord(draft, 'agendaItem', itemId)
  if (!item) return
  const others = recordsIn(draft, 'agenda').filter(({ id }) => id !== itemId)
  item.order = orderAt(others, place)
}
