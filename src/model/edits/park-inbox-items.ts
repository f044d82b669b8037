// Takes items out of the inbox and parks them for later: questions as questions, the rest as topics.
import type { EditEnv } from '../document/edit-env'
import type { InboxItemId } from '../records/inbox-item'
import { addParkedItem } from './add-parked-item'
import { type DocumentDraft, findRecord, takeRecord } from './edit'

export function parkInboxItems(
  draft: DocumentDraft,
  { ids }: { readonly ids: readonly InboxItemId[] },
  env: EditEnv,
): void {
  for (const id of ids) {
    const item = findRecord(draft, 'inboxItem', id)
    if (!item) continue
    const kind = item.kind === 'question' ? 'question' : 'parked'
    addParkedItem(draft, { kind, text: item.text }, env)
    takeRecord(draft, 'inboxItem', id)
  }
}
