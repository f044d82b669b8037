// Notes what somebody will do after the workshop.
import type { EditEnv } from '../document/edit-env'
import { type ActionId, makeAction } from '../records/action'
import { type DocumentDraft, recordsIn } from './edit'
import { orderAt } from './order-at'
import { putNewRecord } from './put-new-record'
import type { Changes } from './update-record'

export type AddActionArgs = Changes<'action'> & { readonly text: string }

/** Adds it below the others. */
export function addAction(draft: DocumentDraft, changes: AddActionArgs, env: EditEnv): ActionId {
  const order = orderAt(recordsIn(draft, 'actions'))
  const action = makeAction({ id: env.newId('action'), order })
  return putNewRecord(draft, 'action', action, changes)
}
