// What buttons and keys of the agenda do to it.
import type { CommandContext } from '../../../commands/command'
import { addAgendaItem } from '../../../model/edits/add-agenda-item'
import { deleteRecords } from '../../../model/edits/delete-records'
import { planAgenda } from '../../../model/edits/plan-agenda'
import { reorderAgendaItem } from '../../../model/edits/reorder-agenda-item'
import { type Changes, updateRecord } from '../../../model/edits/update-record'
import { inOrder } from '../../../model/queries/records-in-order'
import type { AgendaItemId } from '../../../model/records/agenda-item'
import { textRef } from '../../../text/texts'
import type { AgendaPresetId, WorkshopWords } from '../../../text/workshop/words'
import { endClockOf } from '../clock-actions'

export function plan(
  { documents }: CommandContext,
  preset: AgendaPresetId,
  words: WorkshopWords['agenda']['topics'],
): void {
  documents.edit(textRef('workshop.did.plan'), (draft, env) =>
    planAgenda(draft, { preset, words }, env),
  )
}

export function addItem({ documents }: CommandContext, title: string): AgendaItemId {
  return documents.edit(textRef('workshop.did.addItem'), (draft, env) =>
    addAgendaItem(draft, { title, minutes: 10 }, env),
  )
}

/** Typing in one field is one step of undo. */
export function changeItem(
  { documents }: CommandContext,
  id: AgendaItemId,
  changes: Changes<'agendaItem'>,
): void {
  documents.edit(
    textRef('workshop.did.changeItem'),
    (draft) => updateRecord(draft, { kind: 'agendaItem', id, changes }),
    { mergeKey: `agenda:${id}:${Object.keys(changes).join()}` },
  )
}

/** `by`: 1 is one place down; at an end nothing happens. */
export function moveItem(context: CommandContext, id: AgendaItemId, by: 1 | -1): void {
  const { items, place } = whereIs(context, id)
  if (place + by < items.length) putItem(context, id, place + by)
}

/** `gap`: before which of the items it is let go, from 0; past the last one: at the end. */
export function dropItem(context: CommandContext, id: AgendaItemId, gap: number): void {
  const { place } = whereIs(context, id)
  putItem(context, id, gap > place ? gap - 1 : gap)
}

function whereIs({ documents }: CommandContext, id: AgendaItemId) {
  const items = inOrder(documents.getDocument(), 'agenda')
  return { items, place: items.findIndex((item) => item.id === id) }
}

function putItem(context: CommandContext, id: AgendaItemId, place: number): void {
  const { documents } = context
  if (place < 0 || place === whereIs(context, id).place) return
  documents.edit(textRef('workshop.did.moveItem'), (draft) =>
    reorderAgendaItem(draft, { itemId: id, place }),
  )
}

export function deleteItem(context: CommandContext, id: AgendaItemId): void {
  context.documents.edit(textRef('workshop.did.deleteItem'), (draft) =>
    deleteRecords(draft, [{ kind: 'agendaItem', id }]),
  )
  endClockOf(context, id)
}
