// Adds a system in which the data of touchpoints lives.
import type { EditEnv } from '../document/edit-env'
import { makeSystem, type SystemId } from '../records/system'
import { type DocumentDraft, recordsIn } from './edit'
import { orderAt } from './order-at'
import { putNewRecord } from './put-new-record'
import type { Changes } from './update-record'

export type AddSystemArgs = Changes<'system'> & { readonly title: string }

/** Adds it after those that are there; values that a field does not allow are left out. */
export function addSystem(draft: DocumentDraft, changes: AddSystemArgs, env: EditEnv): SystemId {
  const order = orderAt(recordsIn(draft, 'systems'))
  return putNewRecord(draft, 'system', makeSystem({ id: env.newId('system'), order }), changes)
}
