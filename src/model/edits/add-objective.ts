// Adds an objective that backlog items serve.
import type { EditEnv } from '../document/edit-env'
import { makeObjective, type ObjectiveId } from '../records/objective'
import { type DocumentDraft, recordsIn } from './edit'
import { orderAt } from './order-at'
import { putNewRecord } from './put-new-record'
import type { Changes } from './update-record'

export type AddObjectiveArgs = Changes<'objective'> & { readonly title: string }

/** Adds it after those that are there; values that a field does not allow are left out. */
export function addObjective(
  draft: DocumentDraft,
  changes: AddObjectiveArgs,
  env: EditEnv,
): ObjectiveId {
  const order = orderAt(recordsIn(draft, 'objectives'))
  return putNewRecord(
    draft,
    'objective',
    makeObjective({ id: env.newId('objective'), order }),
    changes,
  )
}
