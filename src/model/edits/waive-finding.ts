// Sets a finding of the checker aside, with a reason; without a place it switches the rule off.
import type { EditEnv } from '../document/edit-env'
import { makeWaiver, type WaivableThing, type WaiverId } from '../records/waiver'
import { isSameThing } from './annotations'
import { type DocumentDraft, findRecord, recordsIn } from './edit'
import { putNewRecord } from './put-new-record'
import { updateRecord } from './update-record'

export type WaiveFindingArgs = {
  readonly ruleId: string
  /** Null: all findings of the rule on this map. */
  readonly on: WaivableThing | null
  readonly reason: string
  readonly by: string
}

/**
 * Waives it as of now; one that is waived already gets the new reason, author and date. Null: what
 * it is about does not exist. `deleteRecords` takes a waiver back.
 */
export function waiveFinding(
  draft: DocumentDraft,
  { ruleId, on, reason, by }: WaiveFindingArgs,
  env: EditEnv,
): WaiverId | null {
  if (on && !findRecord(draft, on.kind, on.id)) return null
  const changes = { reason, by, at: env.now() }
  const known = recordsIn(draft, 'waivers').find(
    (waiver) =>
      waiver.ruleId === ruleId &&
      (on === null || waiver.on === null ? waiver.on === on : isSameThing(waiver.on, on)),
  )
  if (known) {
    updateRecord(draft, { kind: 'waiver', id: known.id, changes })
    return known.id
  }
  return putNewRecord(draft, 'waiver', makeWaiver({ id: env.newId('waiver'), ruleId, on }), changes)
}
