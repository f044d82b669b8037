// Writes tables as CSV that trackers and spreadsheets read (RFC 4180).
import Papa from 'papaparse'

export type CsvRow = readonly string[]

/**
 * CRLF between rows, quotes where they are needed. A cell that a spreadsheet would take for a
 * formula gets an apostrophe before it, as OWASP advises ("CSV Injection").
 */
export function writeCsv(rows: readonly CsvRow[]): string {
  return `${Papa.unparse(rows as string[][], { newline: '\r\n', escapeFormulae: true })}\r\n`
}
