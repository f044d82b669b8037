// Adds a team that owns touchpoints, transitions or items.
import type { EditEnv } from '../document/edit-env'
import { makeTeam, type TeamId } from '../records/team'
import { type DocumentDraft, recordsIn } from './edit'
import { orderAt } from './order-at'
import { putNewRecord } from './put-new-record'
import type { Changes } from './update-record'

export type AddTeamArgs = Changes<'team'> & { readonly title: string }

/** Adds it after those that are there; values that a field does not allow are left out. */
export function addTeam(draft: DocumentDraft, changes: AddTeamArgs, env: EditEnv): TeamId {
  const order = orderAt(recordsIn(draft, 'teams'))
  return putNewRecord(draft, 'team', makeTeam({ id: env.newId('team'), order }), changes)
}
