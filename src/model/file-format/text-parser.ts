// A JSON parser that stops at what it cannot read instead of throwing, and can go on elsewhere.

/** Returned in place of a value. */
export const cannotParse = Symbol('cannot parse')

/** Where reading stands in a text; `at` may be set to go on elsewhere. */
export type Cursor = {
  readonly text: string
  readonly maxDepth: number
  at: number
  /** Where the last value could not be read further, and why. */
  failedAt: number
  failure: 'broken' | 'deep'
}

/** At the start of `text`; values nested deeper than `maxDepth` will count as unreadable. */
export function createCursor(text: string, maxDepth: number): Cursor {
  return { text, maxDepth, at: 0, failedAt: 0, failure: 'broken' }
}

/** Whether only white space is left, which is stepped over. */
export function isAtEnd(cursor: Cursor): boolean {
  skipSpace(cursor)
  return cursor.at >= cursor.text.length
}

/** Steps over one sign and the white space round it, if it is there. */
export function skip(cursor: Cursor, sign: string): boolean {
  skipSpace(cursor)
  if (cursor.text[cursor.at] !== sign) return false
  cursor.at++
  skipSpace(cursor)
  return true
}

/** The same; where the sign is missing the text is broken. */
export function expectSign(cursor: Cursor, sign: string): boolean {
  if (skip(cursor, sign)) return true
  fail(cursor, cursor.at)
  return false
}

/**
 * Reads any value, `depth` containers deep if it is one itself; also NaN, Infinity and a comma too
 * many, which other programs write.
 */
export function parseValue(cursor: Cursor, depth: number): unknown {
  skipSpace(cursor)
  const sign = cursor.text[cursor.at]
  if (sign === '"') return parseText(cursor)
  if (sign !== '[' && sign !== '{') return parsePlain(cursor)
  if (depth > cursor.maxDepth) return fail(cursor, cursor.at, 'deep')
  skip(cursor, sign)
  return sign === '[' ? parseList(cursor, depth) : parseObject(cursor, depth)
}

/** Reads a text in quotes. */
export function parseText(cursor: Cursor): string | typeof cannotParse {
  skipSpace(cursor)
  const { text, at } = cursor
  if (text[at] !== '"') return fail(cursor, at)
  const end = endOfString(text, at)
  const parsed = text[end] === '"' ? parseString(text.slice(at, end + 1)) : null
  if (parsed === null) return fail(cursor, end)
  cursor.at = end + 1
  return parsed
}

function skipSpace(cursor: Cursor): void {
  while (cursor.at < cursor.text.length && cursor.text.charCodeAt(cursor.at) <= 32) cursor.at++
}

function fail(
  cursor: Cursor,
  at: number,
  failure: Cursor['failure'] = 'broken',
): typeof cannotParse {
  cursor.failedAt = at
  cursor.failure = failure
  return cannotParse
}

const numberOrWord = /-?(?:\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|Infinity)|NaN|true|false|null/y
const words = new Map<string, unknown>([
  ['true', true],
  ['false', false],
  ['null', null],
])

function parsePlain(cursor: Cursor): unknown {
  numberOrWord.lastIndex = cursor.at
  const word = numberOrWord.exec(cursor.text)?.[0]
  if (word === undefined) return fail(cursor, cursor.at)
  cursor.at += word.length
  return words.has(word) ? words.get(word) : Number(word)
}

function parseList(cursor: Cursor, depth: number): unknown {
  const items: unknown[] = []
  while (!skip(cursor, ']')) {
    const item = parseValue(cursor, depth + 1)
    if (item === cannotParse) return cannotParse
    items.push(item)
    if (!skip(cursor, ',') && cursor.text[cursor.at] !== ']') return fail(cursor, cursor.at)
  }
  return items
}

function parseObject(cursor: Cursor, depth: number): unknown {
  const members: [string, unknown][] = []
  while (!skip(cursor, '}')) {
    const key = parseText(cursor)
    if (key === cannotParse) return cannotParse
    if (!expectSign(cursor, ':')) return cannotParse
    const member = parseValue(cursor, depth + 1)
    if (member === cannotParse) return cannotParse
    members.push([key, member])
    if (!skip(cursor, ',') && cursor.text[cursor.at] !== '}') return fail(cursor, cursor.at)
  }
  // Not by assignment: a key may be called __proto__.
  return Object.fromEntries(members)
}

/** The closing quote, or where the string breaks off: at a control character or the end. */
function endOfString(text: string, start: number): number {
  let at = start + 1
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code === 34 || code < 32) return at
    at += code === 92 ? 2 : 1
  }
  return text.length
}

function parseString(quoted: string): string | null {
  try {
    return JSON.parse(quoted) as string
  } catch {
    return null
  }
}
