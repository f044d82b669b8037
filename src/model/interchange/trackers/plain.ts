// Items as the plain table that any other program reads.
import { plainColumns, plainRows } from '../backlog-csv'
import { writeCsv } from '../csv'
import type { TrackerTarget } from './tracker-target'

export const plain: TrackerTarget = {
  id: 'plain',
  system: null,
  extension: 'csv',
  mimeType: 'text/csv',
  mostItems: null,
  asks: [],
  write: ({ document, items, texts }) => {
    const rows = [plainColumns, ...plainRows(document, texts, items)]
    return { rows, text: writeCsv(rows), links: [], notes: [] }
  },
}
