// Reads tables of trackers into rows that say something, and tells of those that do not.
import { decodeTable } from './decode-table'
import { type CsvFault, type CsvLine, readCsv } from './read-csv'
import { columnsOf, systemOf, type TableColumns, type TableField } from './table-columns'
import { type TrackerRow, trackerRow } from './tracker-row'

export type TableFile = {
  readonly name: string
  readonly content: Uint8Array | string
}

/** Columns that a person named, by the place of each; the others are found by their names. */
export type NamedColumns = Partial<Readonly<Record<TableField, number>>>

export type RowProblem = {
  readonly file: string
  /** 0: the file as a whole. */
  readonly row: number
  /** `strayQuote` and `openQuote` rows are read all the same; the others are left out. */
  readonly reason: CsvFault | 'empty' | 'noColumns' | 'noTitle' | 'sameKey' | 'sameItem' | 'tooMany'
  /** The row that was taken in its place. */
  readonly other?: number
}

export type ReadTables = {
  readonly rows: readonly TrackerRow[]
  readonly problems: readonly RowProblem[]
  /** The names of the columns of the first file. */
  readonly head: readonly string[]
  readonly columns: TableColumns
}

/** More rows are no backlog; they are counted and left out. */
const mostRows = 50_000

export function readTables(
  files: readonly TableFile[],
  mapTitle: string,
  named: NamedColumns = {},
): ReadTables {
  const rows: TrackerRow[] = []
  const problems: RowProblem[] = []
  const tables = files.map(({ name, content }) => {
    const text = typeof content === 'string' ? content : decodeTable(content)
    return { name, ...tableOf(readCsv(text), named) }
  })
  for (const table of tables) {
    const { name: file, head, columns, lines } = table
    if (lines.length === 0) problems.push({ file, row: 0, reason: 'empty' })
    else if (!isUsable(columns)) problems.push({ file, row: 0, reason: 'noColumns' })
    if (!isUsable(columns)) continue
    const source = { file, columns, system: systemOf(head), mapTitle }
    for (const { row, cells, fault } of lines) {
      if (fault) problems.push({ file, row, reason: fault })
      if (rows.length >= mostRows) {
        problems.push({ file, row, reason: 'tooMany' })
        break
      }
      const read = trackerRow(source, { index: rows.length, row, cells })
      if (read.title === '' && read.link === null) problems.push({ file, row, reason: 'noTitle' })
      else rows.push(read)
    }
  }
  const [first] = tables
  return { rows, problems, head: first?.head ?? [], columns: first?.columns ?? columnsOf([]) }
}

function tableOf([first, ...lines]: readonly CsvLine[], named: NamedColumns) {
  const head = first?.cells ?? []
  const chosen = Object.entries(named).map(([field, place]) => [field, [place]])
  return { head, lines, columns: { ...columnsOf(head), ...Object.fromEntries(chosen) } }
}

/** Without a title or a key nobody could say which item a row is about. */
function isUsable({ title, key, id, url }: TableColumns): boolean {
  return title.length + key.length + id.length + url.length > 0
}
