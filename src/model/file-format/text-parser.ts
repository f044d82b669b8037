// A JSON parser that stops at what it cannot read instead of throwing, and can go on elsewhere.

/** Returned in place of a value. */
export const cannotParse = Symbol('cannot parse')

export type TextParser = {
  /** Where the next thing is read; may be set to go on elsewhere. */
  at: number
  /** Where the last value could not be read further, and why. */
  readonly failedAt: number
  readonly failure: 'broken' | 'deep'
  /** Steps over one sign and the white space round it, if it is there. */
  readonly skip: (sign: string) => boolean
  readonly isAtEnd: () => boolean
  readonly string: () => string | typeof cannotParse
  /** Any value, `depth` containers deep if it is one itself; also NaN, Infinity and a comma too many, which other programs write. */
  readonly value: (depth: number) => unknown
}

const numberOrWord = /-?(?:\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|Infinity)|NaN|true|false|null/y
const words = new Map<string, unknown>([
  ['true', true],
  ['false', false],
  ['null', null],
])

/** Reads `text` from its start; values nested deeper than `maxDepth` count as unreadable. */
export function createTextParser(text: string, maxDepth: number): TextParser {
  const parser = { at: 0, failedAt: 0, failure: 'broken' as 'broken' | 'deep' }

  const skipSpace = () => {
    while (parser.at < text.length && text.charCodeAt(parser.at) <= 32) parser.at++
  }
  const skip = (sign: string) => {
    skipSpace()
    if (text[parser.at] !== sign) return false
    parser.at++
    skipSpace()
    return true
  }
  const fail = (at: number, failure: 'broken' | 'deep' = 'broken'): typeof cannotParse => {
    parser.failedAt = at
    parser.failure = failure
    return cannotParse
  }

  const string = (): string | typeof cannotParse => {
    skipSpace()
    if (text[parser.at] !== '"') return fail(parser.at)
    const end = endOfString(text, parser.at)
    const isClosed = text[end] === '"'
    const parsed = isClosed ? parseString(text.slice(parser.at, end + 1)) : null
    if (parsed === null) return fail(end)
    parser.at = end + 1
    return parsed
  }

  const plain = (): unknown => {
    numberOrWord.lastIndex = parser.at
    const word = numberOrWord.exec(text)?.[0]
    if (word === undefined) return fail(parser.at)
    parser.at += word.length
    return words.has(word) ? words.get(word) : Number(word)
  }

  const list = (depth: number): unknown => {
    const items: unknown[] = []
    while (!skip(']')) {
      const item = valueAt(depth)
      if (item === cannotParse) return cannotParse
      items.push(item)
      if (!skip(',') && text[parser.at] !== ']') return fail(parser.at)
    }
    return items
  }

  const object = (depth: number): unknown => {
    const members: [string, unknown][] = []
    while (!skip('}')) {
      const key = string()
      if (typeof key !== 'string') return cannotParse
      if (!skip(':')) return fail(parser.at)
      const member = valueAt(depth)
      if (member === cannotParse) return cannotParse
      members.push([key, member])
      if (!skip(',') && text[parser.at] !== '}') return fail(parser.at)
    }
    // Not by assignment: a key may be called __proto__.
    return Object.fromEntries(members)
  }

  const valueAt = (depth: number): unknown => {
    skipSpace()
    const sign = text[parser.at]
    if (sign === '"') return string()
    if ((sign === '[' || sign === '{') && depth > maxDepth) return fail(parser.at, 'deep')
    if (skip('[')) return list(depth + 1)
    if (skip('{')) return object(depth + 1)
    return plain()
  }

  return Object.assign(parser, {
    skip,
    string,
    value: valueAt,
    isAtEnd: () => {
      skipSpace()
      return parser.at >= text.length
    },
  })
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
