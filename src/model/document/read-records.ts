// Looks through a table without waking its records: what makes edits of large maps fast.
import type { TableName } from '../records/all-records'
import type { JourneyDocument, RecordIn } from './journey-document'

/**
 * All records of a table, to be read only. Inside an edit, `Object.values` would make a draft of
 * every record that it passes, which then has to be finished too: twice the time for 5,000 cards.
 * A property descriptor holds the value as it is now, drafted or not, and makes nothing.
 */
export function readRecords<Name extends TableName>(
  document: JourneyDocument,
  name: Name,
): readonly RecordIn<Name>[] {
  const table: object = document[name]
  return Reflect.ownKeys(table).map(
    (id) => Reflect.getOwnPropertyDescriptor(table, id)?.value as RecordIn<Name>,
  )
}
