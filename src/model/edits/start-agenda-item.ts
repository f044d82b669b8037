// Begins an item of the agenda; only one runs at a time.
import type { AgendaItemId } from '../records/agenda-item'
import { type DocumentDraft, findRecord, recordsIn } from './edit'

/** The one that ran is done then; an unknown id changes nothing. */
export function startAgendaItem(draft: DocumentDraft, args: { itemId: AgendaItemId }): void {
  const item = findRecord(draft, 'agendaItem', args.itemId)
  if (!item) return
  for (const other of recordsIn(draft, 'agenda')) {
    if (other.state === 'running' && other.id !== args.itemId) other.state = 'done'
  }
  item.state = 'running'
}
