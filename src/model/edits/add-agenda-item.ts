// Adds an item to the agenda of a workshop.
import type { EditEnv } from '../document/edit-env'
import { type AgendaItemId, makeAgendaItem } from '../records/agenda-item'
import { type DocumentDraft, recordsIn } from './edit'
import { orderAt } from './order-at'
import { putNewRecord } from './put-new-record'
import type { Changes } from './update-record'

export type AddAgendaItemArgs = Changes<'agendaItem'> & {
  readonly title: string
  /** From 0; left out: the end. */
  readonly place?: number
}

/** Adds it at its place; the others keep theirs. */
export function addAgendaItem(
  draft: DocumentDraft,
  { place, ...changes }: AddAgendaItemArgs,
  env: EditEnv,
): AgendaItemId {
  const order = orderAt(recordsIn(draft, 'agenda'), place)
  const item = makeAgendaItem({ id: env.newId('agendaItem'), order })
  return putNewRecord(draft, 'agendaItem', item, changes)
}
