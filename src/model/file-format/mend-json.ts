// Reads the JSON of a damaged or cut-off file as far as it goes: every record that is whole comes
// back, what lies between is kept as text.
import { limits } from '../records/fields'
import { type RecordAnchor, recordAnchors } from './record-anchors'
import { cannotParse, createTextParser } from './text-parser'

/** A stretch of text that is no JSON, standing where the record or value would stand. */
export class Damage {
  readonly text: string
  readonly line: number
  readonly column: number
  /** Whether the file simply ends here. */
  readonly isCut: boolean
  /** Whether it is nested deeper than the limit; else it is broken. */
  readonly isTooDeep: boolean

  constructor(text: string, place: { line: number; column: number }, isCut: boolean, deep = false) {
    this.text = text
    this.line = place.line
    this.column = place.column
    this.isCut = isCut
    this.isTooDeep = deep
  }
}

export type MendedJson = {
  /** The fields at the top; tables may hold `Damage` among their records. */
  readonly fields: Map<string, unknown>
  /** Names that stood at the top more than once; their tables were joined. */
  readonly repeatedKeys: readonly string[]
  /** Whether the closing bracket of the whole file was there; else the file was cut. */
  readonly isClosed: boolean
  readonly lineCount: number
}

/** Where records land whose table is not known any more. */
const strayTable = 'strayRecords'

/** Total and in linear time; `text` should be an object at its top. */
export function mendJson(text: string): MendedJson {
  const mender = createMender(text)
  const parser = mender.parser
  if (!parser.skip('{')) mender.giveUpFrom(parser.at)
  while (!parser.isAtEnd()) {
    if (mender.table === null) readMember(mender)
    else readItem(mender)
  }
  const { fields, repeatedKeys, isClosed } = mender
  const lineCount = mender.placeAt(text.length).line
  return { fields, repeatedKeys: [...repeatedKeys], isClosed, lineCount }
}

type Mender = ReturnType<typeof createMender>

function createMender(text: string) {
  const parser = createTextParser(text, limits.depth)
  const nextAnchor = recordAnchors(text)
  const placeAt = createPlaces(text)
  const fields = new Map<string, unknown>()
  const repeatedKeys = new Set<string>()
  const mender = {
    parser,
    fields,
    repeatedKeys,
    /** The table whose records are being read; null: between the fields at the top. */
    table: null as string | null,
    isClosed: false,
    placeAt,
    put,
    /** Leaves the text from `start` to the next thing that can be read aside, and goes on there. */
    giveUpFrom(start: number) {
      const isTooDeep = parser.failure === 'deep'
      const anchor = nextAnchor(start + 1)
      const end = anchor?.at ?? text.length
      const isCut = anchor === null && parser.failedAt >= text.length
      const rest = text.slice(start, end).trim()
      if (rest !== '' && !isOnlyBrackets(rest)) {
        put(mender.table ?? strayTable, [
          new Damage(rest, placeAt(parser.failedAt), isCut, isTooDeep),
        ])
      }
      parser.at = end
      mender.table = tableAfter(anchor, mender.table)
    },
  }
  function put(key: string, value: unknown) {
    const known = fields.get(key)
    if (known === undefined) fields.set(key, value)
    else if (Array.isArray(known) && Array.isArray(value))
      for (const item of value) known.push(item)
    else if (known !== value) put(strayTable, [Object.fromEntries([[key, value]])])
  }
  return mender
}

function tableAfter(anchor: RecordAnchor | null, current: string | null): string | null {
  if (anchor?.kind !== 'record') return null
  return anchor.table ?? current ?? strayTable
}

/** What is left of a broken ending: closing brackets that closed nothing. */
function isOnlyBrackets(text: string): boolean {
  return /^[\s\]},]*$/.test(text)
}

/** One field at the top: a name and its value, or the start of a table. */
function readMember(mender: Mender): void {
  const { parser } = mender
  const start = parser.at
  if (parser.skip(',')) return
  if (parser.skip('}')) {
    mender.isClosed = true
    return
  }
  const key = parser.string()
  if (typeof key !== 'string' || !parser.skip(':')) {
    mender.giveUpFrom(start)
    return
  }
  if (mender.fields.has(key)) mender.repeatedKeys.add(key)
  if (parser.skip('[')) {
    mender.put(key, [])
    mender.table = key
    return
  }
  const value = parser.value(2)
  if (value === cannotParse) mender.giveUpFrom(start)
  else mender.put(key, value)
}

/** One record of the table at hand, or its end. */
function readItem(mender: Mender): void {
  const { parser, table } = mender
  if (table === null || parser.skip(',')) return
  if (parser.skip(']')) {
    mender.table = null
    return
  }
  const start = parser.at
  const item = parser.value(3)
  if (item === cannotParse) mender.giveUpFrom(start)
  else if (typeof item === 'string' && parser.skip(':')) {
    // A name instead of a record: the end of this table is missing, and here the next one begins.
    parser.at = start
    mender.table = null
  } else mender.put(table, [item])
}

/** Line and column, from 1, by index. */
function createPlaces(text: string) {
  let lineStarts: number[] | null = null
  return (index: number) => {
    lineStarts ??= startsOfLines(text)
    let low = 0
    let high = lineStarts.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((lineStarts[middle] ?? 0) <= index) low = middle
      else high = middle
    }
    return { line: low + 1, column: index - (lineStarts[low] ?? 0) + 1 }
  }
}

function startsOfLines(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}
