// Adds somebody whose experience the map shows.
import type { EditEnv } from '../document/edit-env'
import { makePersona, type PersonaId } from '../records/persona'
import { type DocumentDraft, recordsIn } from './edit'
import { orderAt } from './order-at'
import { putNewRecord } from './put-new-record'
import type { Changes } from './update-record'

export type AddPersonaArgs = Changes<'persona'> & { readonly name: string }

/** Adds it after those that are there; values that a field does not allow are left out. */
export function addPersona(draft: DocumentDraft, changes: AddPersonaArgs, env: EditEnv): PersonaId {
  const order = orderAt(recordsIn(draft, 'personas'))
  return putNewRecord(draft, 'persona', makePersona({ id: env.newId('persona'), order }), changes)
}
