// What an edit changed: documents share what they did not change, so that looking is enough.
import { type ItemChange, type Table, tableChanges } from '../../lib/table-changes'
import { keysOf } from '../../lib/values-of'
import type { JourneyDocument } from '../document/journey-document'
import { type TableName, tableNames } from '../records/all-records'

export type RecordChange = ItemChange<Fields> & { readonly table: TableName }

export type Changes = {
  readonly records: readonly RecordChange[]
  /** The fields of the map itself that are not as they were. */
  readonly map: ReadonlySet<string>
  /** Tables that were empty or are so now. */
  readonly emptied: ReadonlySet<TableName>
}

type Fields = Readonly<Record<string, unknown>>

/** Everything that is not the same object in both documents. */
export function changesBetween(before: JourneyDocument, after: JourneyDocument): Changes {
  const records: RecordChange[] = []
  const emptied = new Set<TableName>()
  for (const table of tableNames) {
    const [old, now] = [before[table] as Table<Fields>, after[table] as Table<Fields>]
    if (old === now) continue
    const changes = tableChanges(old, now)
    for (const change of changes) records.push({ table, ...change })
    const isOtherCount = changes.some((change) => !change.before || !change.after)
    if (isOtherCount && (isEmpty(old) || isEmpty(now))) emptied.add(table)
  }
  return { records, emptied, map: changedFields(before.map, after.map) }
}

/** The fields in which two states of one thing differ. */
function changedFields(before: object, after: object): ReadonlySet<string> {
  const changed = new Set<string>()
  if (before === after) return changed
  const now = after as Fields
  for (const [field, value] of Object.entries(before)) {
    if (value !== now[field]) changed.add(field)
  }
  return changed
}

function isEmpty(table: object): boolean {
  return keysOf(table).length === 0
}
