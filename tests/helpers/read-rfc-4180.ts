// A reader of CSV by RFC 4180 and nothing more, so that what we write is read by someone else.

/** The rows of a text whose lines end with CRLF; throws where it is not as the standard says. */
export function readRfc4180(text: string, delimiter = ','): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let place = 0
  while (place < text.length) {
    const [cell, end] = text[place] === '"' ? quoted(text, place) : bare(text, place, delimiter)
    row.push(cell)
    if (text[end] === delimiter) {
      place = end + 1
      if (text.startsWith('\r\n', place)) {
        row.push('')
        rows.push(row)
        row = []
        place += 2
      }
      continue
    }
    if (!text.startsWith('\r\n', end)) throw new Error(`No end of row at ${end}`)
    rows.push(row)
    row = []
    place = end + 2
  }
  return rows
}

function quoted(text: string, start: number): [string, number] {
  let cell = ''
  let place = start + 1
  for (;;) {
    const end = text.indexOf('"', place)
    if (end < 0) throw new Error(`A quote is open from ${start}`)
    cell += text.slice(place, end)
    if (text[end + 1] !== '"') return [cell, end + 1]
    cell += '"'
    place = end + 2
  }
}

function bare(text: string, start: number, delimiter: string): [string, number] {
  let end = start
  while (end < text.length && text[end] !== delimiter && !text.startsWith('\r\n', end)) {
    if (text[end] === '"') throw new Error(`A quote in a cell without quotes at ${end}`)
    end++
  }
  return [text.slice(start, end), end]
}
