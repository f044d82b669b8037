// A new record with what was said about it, checked like any later change.
import type { RecordOfKind } from '../document/journey-document'
import type { RecordKind } from '../records/all-records'
import { type DocumentDraft, putRecord } from './edit'
import { type Changes, type UpdateRecordArgs, updateRecord } from './update-record'

/** Puts `record` in its table, sets what `changes` allows, and gives its id back. */
export function putNewRecord<Kind extends RecordKind>(
  draft: DocumentDraft,
  kind: Kind,
  record: RecordOfKind<Kind>,
  changes: Changes<Kind>,
): RecordOfKind<Kind>['id'] {
  putRecord(draft, kind, record)
  updateRecord(draft, { kind, id: record.id, changes } as UpdateRecordArgs)
  return record.id
}
