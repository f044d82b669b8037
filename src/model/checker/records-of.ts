// The records of a table as one list, made once for all rules that walk it.
import { valuesOf } from '../../lib/values-of'
import type { JourneyDocument, RecordIn } from '../document/journey-document'
import type { TableName } from '../records/all-records'

/** All records of a table, in no order that means anything; the same list while the table is. */
export function recordsOf<Name extends TableName>(
  document: JourneyDocument,
  table: Name,
): readonly RecordIn<Name>[] {
  return valuesOf(document[table]) as readonly RecordIn<Name>[]
}
