// What an edit is: a verb that changes a draft of the document and keeps every invariant.
// Every verb is `(draft, args, env) => made`: plain data in, the draft is changed, ids that were made
// come back. What it cannot do (an id that is not there, a value that breaks a rule) it leaves
// undone; it never throws. It works on values, never on identity: an immer draft hands out proxies.
import type { Draft } from '../../lib/draft'
import { compareByOrder } from '../../lib/order-key'
import type { JourneyDocument, RecordIn, RecordOfKind } from '../document/journey-document'
import { type RecordKind, type TableName, tableOfKind } from '../records/all-records'

/** The document inside an edit: writable, a plain object or an immer draft. */
export type DocumentDraft = Draft<JourneyDocument>

/** One record inside an edit. */
export type RecordDraft<Kind extends RecordKind> = Draft<RecordOfKind<Kind>>

/** One record of a draft, or undefined. */
export function findRecord<Kind extends RecordKind>(
  draft: DocumentDraft,
  kind: Kind,
  id: string | null | undefined,
): RecordDraft<Kind> | undefined {
  const table = tableAsRecords(draft, tableOfKind[kind])
  if (id === null || id === undefined || !Object.hasOwn(table, id)) return undefined
  return table[id] as RecordDraft<Kind> | undefined
}

/** All records of one table of a draft, in no order that means anything. */
export function recordsIn<Name extends TableName>(
  draft: DocumentDraft,
  table: Name,
): Draft<RecordIn<Name>>[] {
  return Object.values(tableAsRecords(draft, table)) as Draft<RecordIn<Name>>[]
}

/** Sorts by `order`. In an edit use this, not the memoised queries: a draft changes in place. */
export function sortByOrder<Ordered extends { id: string; order: string }>(
  records: readonly Ordered[],
): Ordered[] {
  return [...records].sort(compareByOrder)
}

/** Puts a whole record, as its factory made it, in its table. */
export function putRecord<Kind extends RecordKind>(
  draft: DocumentDraft,
  kind: Kind,
  record: RecordOfKind<Kind>,
): void {
  tableAsRecords(draft, tableOfKind[kind])[record.id] = record
}

/** Takes one record out of its table and nothing else; whoever calls it mends the references. */
export function takeRecord(draft: DocumentDraft, kind: RecordKind, id: string): void {
  delete tableAsRecords(draft, tableOfKind[kind])[id]
}

function tableAsRecords(draft: DocumentDraft, table: TableName): Record<string, unknown> {
  return draft[table] as Record<string, unknown>
}
