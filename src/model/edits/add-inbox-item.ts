// Keeps something captured that has no place on the map yet.
import type { EditEnv } from '../document/edit-env'
import { type InboxItemId, makeInboxItem } from '../records/inbox-item'
import { type DocumentDraft, recordsIn } from './edit'
import { orderAt } from './order-at'
import { putNewRecord } from './put-new-record'
import type { Changes } from './update-record'

export type AddInboxItemArgs = Changes<'inboxItem'> & { readonly text: string }

/** Adds it below those that are there, with the present moment. */
export function addInboxItem(
  draft: DocumentDraft,
  changes: AddInboxItemArgs,
  env: EditEnv,
): InboxItemId {
  const order = orderAt(recordsIn(draft, 'inbox'))
  const item = makeInboxItem({ id: env.newId('inboxItem'), order, createdAt: env.now() })
  return putNewRecord(draft, 'inboxItem', item, changes)
}
