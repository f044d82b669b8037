// Reads a table that another program wrote, however badly: what can be read is read, and what could
// not is said with the number of its row.

export type CsvFault = 'openQuote' | 'strayQuote'

export type CsvLine = {
  /** As a spreadsheet counts it: the head is 1. */
  readonly row: number
  readonly cells: readonly string[]
  readonly fault: CsvFault | null
}

/** The rows that are not empty; commas, semicolons or tabs, whichever the first row has most. */
export function readCsv(text: string): readonly CsvLine[] {
  const start = text.startsWith('\uFEFF') ? 1 : 0
  const told = /^sep=([,;\t|])\r?\n/i.exec(text.slice(start, start + 8))
  const from = start + (told?.[0].length ?? 0)
  const delimiter = told?.[1] ?? delimiterOf(text, from)
  const lines: CsvLine[] = []
  const reader: Reader = { text, delimiter, quotesLeft: mostOpenQuotes }
  for (let [place, row] = [from, told ? 2 : 1]; place < text.length; row++) {
    const { cells, fault, end } = readRow(reader, place)
    place = end
    if (cells.some((cell) => cell.trim() !== '')) lines.push({ row, cells, fault })
  }
  return lines
}

type Reader = {
  readonly text: string
  readonly delimiter: string
  /** Each open quote is looked for to the end of the text. */
  quotesLeft: number
}

type ReadRow = {
  readonly cells: readonly string[]
  readonly fault: CsvFault | null
  readonly end: number
}

/** After so many that are never closed, quotes mean nothing in the rest of the text. */
const mostOpenQuotes = 20

function delimiterOf(text: string, from: number): string {
  const counts = new Map([',', ';', '\t'].map((sign) => [sign, 0]))
  let isQuoted = false
  for (let place = from; place < text.length; place++) {
    const sign = text[place] ?? ''
    if (sign === '"') isQuoted = !isQuoted
    else if (!isQuoted && (sign === '\n' || sign === '\r')) break
    else if (!isQuoted && counts.has(sign)) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  }
  const [[best = ','] = []] = [...counts].sort((left, right) => right[1] - left[1])
  return best
}

function readRow(reader: Reader, start: number): ReadRow {
  const { text, delimiter } = reader
  const cells: string[] = []
  let fault: CsvFault | null = null
  let place = start
  for (;;) {
    const cell = text[place] === '"' && reader.quotesLeft > 0 ? readQuoted(reader, place) : null
    if (cell === 'open') {
      // It would swallow the rest of the file: this row is read as if quotes meant nothing.
      reader.quotesLeft--
      return readLiterally(reader, start)
    }
    if (cell?.isStray) fault = 'strayQuote'
    const end = cell ? cell.end : endOfBare(text, place, delimiter)
    cells.push(cell ? cell.words : text.slice(place, end))
    if (text[end] !== delimiter) return { cells, fault, end: afterLine(text, end) }
    place = end + 1
  }
}

/** A quote ends the cell where a delimiter or the end of the row follows it. */
function readQuoted({ text, delimiter }: Reader, start: number) {
  let words = ''
  let isStray = false
  for (let place = start + 1; ; ) {
    const quote = text.indexOf('"', place)
    if (quote < 0) return 'open'
    words += text.slice(place, quote)
    const next = text[quote + 1]
    if (next === '"') {
      words += '"'
      place = quote + 2
      continue
    }
    if (next === undefined || next === delimiter || next === '\n' || next === '\r') {
      return { words, isStray, end: quote + 1 }
    }
    words += '"'
    isStray = true
    place = quote + 1
  }
}

function readLiterally({ text, delimiter }: Reader, start: number): ReadRow {
  let end = start
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++
  const cells = text.slice(start, end).split(delimiter)
  return {
    cells: cells.map((cell) => cell.replace(/^"/, '').replace(/""/g, '"')),
    fault: 'openQuote',
    end: afterLine(text, end),
  }
}

function endOfBare(text: string, start: number, delimiter: string): number {
  let end = start
  while (end < text.length) {
    const sign = text[end]
    if (sign === delimiter || sign === '\n' || sign === '\r') break
    end++
  }
  return end
}

function afterLine(text: string, end: number): number {
  if (text[end] === '\r' && text[end + 1] === '\n') return end + 2
  return end + 1
}
