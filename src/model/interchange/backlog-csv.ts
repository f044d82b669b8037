// The backlog as a plain table for whatever reads CSV.
import type { Texts } from '../../text/texts'
import type { JourneyDocument } from '../document/journey-document'
import { spokenNumber } from '../queries/name-of'
import { inOrder } from '../queries/records-in-order'
import type { BacklogItem, BacklogItemId } from '../records/backlog-item'
import { type CsvRow, writeCsv } from './csv'
import { describeItem } from './item-description'

/** The columns of the table; their names are the same in every language, for programs read them. */
export const plainColumns: CsvRow = [
  'Title',
  'Description',
  'Type',
  'Parent',
  'Priority',
  'Labels',
  'Estimate',
  'Status',
  'URL',
  'External ID',
]

/** A row an item, by rank where none are named; `External ID` and `Parent` are numbers (`B4`). */
export function plainRows(
  document: JourneyDocument,
  texts: Texts,
  items = inOrder(document, 'backlogItems'),
): readonly CsvRow[] {
  return items.map((item) => plainRow(document, item, texts))
}

/** The table with its names, ready to be a file. */
export function backlogCsv(document: JourneyDocument, texts: Texts): string {
  return writeCsv([plainColumns, ...plainRows(document, texts)])
}

function plainRow(document: JourneyDocument, item: BacklogItem, texts: Texts): CsvRow {
  const numberOf = (id: BacklogItemId | null) =>
    (id && spokenNumber(document, { kind: 'backlogItem', id })) ?? ''
  return [
    item.title,
    describeItem(document, item, texts).join('\n'),
    item.type,
    numberOf(item.parentId),
    item.priority ?? '',
    item.tags.join(', '),
    item.estimate === null ? '' : String(item.estimate),
    item.status,
    item.trackers.find(({ url }) => url !== '')?.url ?? '',
    numberOf(item.id),
  ]
}
