// What an edit changed: documents share what they did not change, so that looking is enough.
import type { JourneyDocument } from '../document/journey-document'
import { type TableName, tableNames } from '../records/all-records'

export type RecordChange = {
  readonly table: TableName
  readonly id: string
  /** Null: it was added, or is gone. */
  readonly before: Fields | null
  readonly after: Fields | null
}

export type Changes = {
  readonly records: readonly RecordChange[]
  /** The fields of the map itself that are not as they were. */
  readonly map: ReadonlySet<string>
  /** Tables that were empty or are so now. */
  readonly emptied: ReadonlySet<TableName>
}

export type Fields = Readonly<Record<string, unknown>>

type RecordTable = Readonly<Record<string, Fields>>

/** Everything that is not the same object in both documents. */
export function changesBetween(before: JourneyDocument, after: JourneyDocument): Changes {
  const records: RecordChange[] = []
  const emptied = new Set<TableName>()
  for (const table of tableNames) {
    const [old, now] = [before[table] as RecordTable, after[table] as RecordTable]
    if (old === now) continue
    if (compareTables(table, old, now, records)) emptied.add(table)
  }
  return { records, emptied, map: changedFields(before.map, after.map) }
}

/** The fields in which two states of one thing differ. */
export function changedFields(before: object, after: object): ReadonlySet<string> {
  const changed = new Set<string>()
  if (before === after) return changed
  const now = after as Fields
  for (const [field, value] of Object.entries(before)) {
    if (value !== now[field]) changed.add(field)
  }
  return changed
}

/** Adds what changed to `records`; true when one of the two is empty. */
function compareTables(
  table: TableName,
  old: RecordTable,
  now: RecordTable,
  records: RecordChange[],
): boolean {
  let added = 0
  const ids = Object.keys(now)
  for (const id of ids) {
    const after = now[id] ?? null
    const before = Object.hasOwn(old, id) ? (old[id] ?? null) : null
    if (before === null) added += 1
    if (before !== after) records.push({ table, id, before, after })
  }
  const oldIds = Object.keys(old)
  if (oldIds.length > ids.length - added) {
    for (const id of oldIds) {
      if (!Object.hasOwn(now, id)) records.push({ table, id, before: old[id] ?? null, after: null })
    }
  }
  return (ids.length === 0) !== (oldIds.length === 0)
}
