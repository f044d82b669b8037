// Writes tables as CSV that trackers and spreadsheets read (RFC 4180).
import Papa from 'papaparse'

export type CsvRow = readonly string[]

/** What a spreadsheet would take for a formula begins with one of these, in any width. */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/

/**
 * A cell that a spreadsheet would run gets an apostrophe before it, as OWASP advises ("CSV
 * Injection"), however many lines it has.
 */
export function guardCell(cell: string): string {
  return formulaStart.test(cell) ? `'${cell}` : cell
}

/** Takes the guarding apostrophe off again; others are part of the words. */
export function unguardCell(cell: string): string {
  return cell.startsWith("'") && formulaStart.test(cell.slice(1)) ? cell.slice(1) : cell
}

/** CRLF between rows, quotes where they are needed, no cell that would run. */
export function writeCsv(rows: readonly CsvRow[]): string {
  return write(rows, ',')
}

/** The same with tabs, as spreadsheets take it from the clipboard. */
export function writeTabbed(rows: readonly CsvRow[]): string {
  return write(rows, '\t')
}

function write(rows: readonly CsvRow[], delimiter: string): string {
  const guarded = rows.map((row) => row.map(guardCell))
  return `${Papa.unparse(guarded, { newline: '\r\n', delimiter })}\r\n`
}
