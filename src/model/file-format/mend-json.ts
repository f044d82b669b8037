// Reads the JSON of a damaged or cut-off file as far as it goes: every record that is whole comes
// back, what lies between is kept as text.
import { limits } from '../records/fields'
import { type RecordAnchor, recordAnchors } from './record-anchors'
import {
  type Cursor,
  cannotParse,
  createCursor,
  expectSign,
  isAtEnd,
  parseText,
  parseValue,
  skip,
} from './text-parser'

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
  const mender: Mender = {
    cursor: createCursor(text, limits.depth),
    nextAnchor: recordAnchors(text),
    placeAt: createPlaces(text),
    fields: new Map(),
    repeatedKeys: new Set(),
    table: null,
    isClosed: false,
    wasted: 0,
  }
  if (!skip(mender.cursor, '{')) giveUpFrom(mender, mender.cursor.at)
  while (!isAtEnd(mender.cursor)) {
    if (mender.table === null) readMember(mender)
    else readItem(mender, mender.table)
  }
  const { fields, repeatedKeys, isClosed } = mender
  const lineCount = mender.placeAt(text.length).line
  return { fields, repeatedKeys: [...repeatedKeys], isClosed, lineCount }
}

/** Where the mending stands. */
type Mender = {
  readonly cursor: Cursor
  readonly nextAnchor: (from: number) => RecordAnchor | null
  readonly placeAt: (index: number) => { line: number; column: number }
  readonly fields: Map<string, unknown>
  readonly repeatedKeys: Set<string>
  /** The table whose records are being read; null: between the fields at the top. */
  table: string | null
  isClosed: boolean
  /** How many signs were read in vain so far. */
  wasted: number
}

/** One field at the top: a name and its value, or the start of a table. */
function readMember(mender: Mender): void {
  const { cursor } = mender
  const start = cursor.at
  if (skip(cursor, ',')) return
  if (skip(cursor, '}')) {
    mender.isClosed = true
    return
  }
  const key = parseText(cursor)
  if (key === cannotParse || !expectSign(cursor, ':')) {
    giveUpFrom(mender, start)
    return
  }
  if (mender.fields.has(key)) mender.repeatedKeys.add(key)
  if (skip(cursor, '[')) {
    put(mender, key, [])
    mender.table = key
    return
  }
  const value = parseValue(cursor, 2)
  if (value === cannotParse) giveUpFrom(mender, start)
  else put(mender, key, value)
}

/** One record of the table at hand, or its end. */
function readItem(mender: Mender, table: string): void {
  const { cursor } = mender
  if (skip(cursor, ',')) return
  if (skip(cursor, ']')) {
    mender.table = null
    return
  }
  const start = cursor.at
  const item = parseValue(cursor, 3)
  if (item === cannotParse) giveUpFrom(mender, start)
  else if (typeof item === 'string' && skip(cursor, ':')) {
    // A name instead of a record: the end of this table is missing, and here the next one begins.
    cursor.at = start
    mender.table = null
  } else put(mender, table, [item])
}

/** A second table of the same name is joined to the first; a second value is a stray. */
function put({ fields }: Mender, key: string, value: unknown): void {
  const known = fields.get(key)
  if (known === undefined) fields.set(key, value)
  else if (Array.isArray(known) && Array.isArray(value)) for (const item of value) known.push(item)
  else if (known !== value) {
    const stray = Object.fromEntries([[key, value]]) as unknown
    const strays = fields.get(strayTable)
    if (Array.isArray(strays)) strays.push(stray)
    else fields.set(strayTable, [stray])
  }
}

/** Leaves the text from `start` to the next thing that can be read aside, and goes on there. */
function giveUpFrom(mender: Mender, start: number): void {
  const { cursor, table } = mender
  const { text, failedAt, failure } = cursor
  mender.wasted += failedAt - start
  // What was read in vain may hold whole records. But a text made of nothing but beginnings would
  // be read over and over: a reader must not hang on it.
  const isWorthIt = failure === 'broken' && mender.wasted < 5 * text.length
  const anchor = mender.nextAnchor(isWorthIt ? start + 1 : Math.max(start + 1, failedAt))
  const end = anchor?.at ?? text.length
  const rest = text.slice(start, end).trim()
  if (!isOnlyBrackets(rest)) {
    const isCut = anchor === null && failedAt >= text.length
    const damage = new Damage(rest, mender.placeAt(failedAt), isCut, failure === 'deep')
    put(mender, table ?? strayTable, [damage])
  }
  cursor.at = end
  mender.table = tableAfter(anchor, table)
}

function tableAfter(anchor: RecordAnchor | null, current: string | null): string | null {
  if (anchor?.kind !== 'record') return null
  return anchor.table ?? current ?? strayTable
}

/** What is left of a broken ending: closing brackets that closed nothing. */
function isOnlyBrackets(text: string): boolean {
  return /^[\s\]},]*$/.test(text)
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
