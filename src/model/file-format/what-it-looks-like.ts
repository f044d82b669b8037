// Guesses what a file is that is not ours, so that the refusal can say it.

/** Words of the catalogue of reports. */
export type Look =
  | 'binary'
  | 'csv'
  | 'html'
  | 'image'
  | 'json'
  | 'list'
  | 'pdf'
  | 'text'
  | 'value'
  | 'xml'
  | 'zip'

/** What text that is no journey map seems to be; `json` when it was parsed. */
export function lookOfText(text: string, json?: unknown): Look {
  if (json !== undefined) return lookOfJson(json)
  const start = text.slice(0, 2000).trimStart()
  const known = knownStarts.find(([pattern]) => pattern.test(start))
  if (known) return known[1]
  if (start.includes('\u0000')) return 'binary'
  if (start.startsWith('{')) return 'json'
  if (start.startsWith('[')) return 'list'
  return isTable(start) ? 'csv' : 'text'
}

const knownStarts: readonly (readonly [RegExp, Look])[] = [
  [/^<(!doctype html|html|head|body)/i, 'html'],
  [/^</, 'xml'],
  [/^%PDF-/, 'pdf'],
  [/^PK[^\w\s]/, 'zip'],
  // Signatures of PNG, JPEG and GIF as they come out when read as UTF-8.
  [/^(\ufffdPNG|\u0089PNG|\ufffd\ufffd\ufffd|GIF8)/, 'image'],
]

function lookOfJson(json: unknown): Look {
  if (Array.isArray(json)) return 'list'
  return typeof json === 'object' && json !== null ? 'json' : 'value'
}

/** Several lines with the same number of separators. */
function isTable(start: string): boolean {
  const lines = start.split(/\r?\n/).slice(0, 3)
  return [',', ';', '\t'].some((separator) => {
    const counts = lines.map((line) => line.split(separator).length)
    return lines.length > 1 && counts.every((count) => count > 1 && count === counts[0])
  })
}
