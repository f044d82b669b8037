// Reads one field of any record by its path, also one inside a part of it.
import type { JourneyDocument } from '../document/journey-document'
import { type RecordKind, tableOfKind } from '../records/all-records'

/** The value at `resolution.state`; undefined when the record is gone, null below a null part. */
export function fieldValue(
  document: JourneyDocument,
  kind: RecordKind | 'map',
  id: string,
  path: string,
): unknown {
  let value: unknown = kind === 'map' ? document.map : recordOf(document, kind, id)
  for (const key of path.split('.')) {
    if (value === undefined || value === null) return value
    value = (value as Readonly<Record<string, unknown>>)[key]
  }
  return value
}

function recordOf(document: JourneyDocument, kind: RecordKind, id: string): unknown {
  const table: object = document[tableOfKind[kind]]
  return Object.hasOwn(table, id) ? (table as Record<string, unknown>)[id] : undefined
}
