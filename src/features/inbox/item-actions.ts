// What buttons, keys and menus of the inbox do.
import type { CommandContext } from '../../commands/command'
import { mayDelete } from '../../commands/may-delete'
import { deleteRecords } from '../../model/edits/delete-records'
import { mergeInboxItems } from '../../model/edits/merge-inbox-items'
import { parkInboxItems } from '../../model/edits/park-inbox-items'
import { updateRecord } from '../../model/edits/update-record'
import type { InboxItemId } from '../../model/records/inbox-item'
import { textRef } from '../../text/texts'

export function openPlaceDialog({ session }: CommandContext, ids: readonly InboxItemId[]): void {
  session.set({
    placing: { ids, how: 'dialog' },
    dialog: { id: 'inbox.place', subject: null },
  })
}

export function placeByClick({ session }: CommandContext, ids: readonly InboxItemId[]): void {
  session.set({ placing: { ids, how: 'click' } })
  session.notify(textRef('inbox.placing'))
}

export function parkItems({ documents }: CommandContext, ids: readonly InboxItemId[]): void {
  documents.edit(textRef('inbox.did.park', { count: ids.length }), (draft, env) =>
    parkInboxItems(draft, { ids }, env),
  )
}

export function mergeItems({ documents }: CommandContext, ids: readonly InboxItemId[]): void {
  documents.edit(textRef('inbox.did.merge'), (draft) => mergeInboxItems(draft, { ids }))
}

export async function deleteItems(
  context: CommandContext,
  ids: readonly InboxItemId[],
): Promise<void> {
  const refs = ids.map((id) => ({ kind: 'inboxItem', id }) as const)
  if (!(await mayDelete(context, refs))) return
  context.documents.edit(textRef('inbox.did.delete', { count: ids.length }), (draft) => {
    deleteRecords(draft, refs)
  })
}

/** Empty words delete nothing: the item keeps its own. */
export function setWords({ documents }: CommandContext, id: InboxItemId, words: string): void {
  const text = words.trim()
  if (text === '' || documents.getDocument().inbox[id]?.text === text) return
  documents.edit(textRef('inbox.did.edit'), (draft) =>
    updateRecord(draft, { kind: 'inboxItem', id, changes: { text } }),
  )
}
