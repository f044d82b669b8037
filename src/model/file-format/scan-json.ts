// One look over the text of a file before JSON.parse: what JSON.parse does not say about it.

export type JsonScan = {
  /** The deepest nesting of lists and objects. */
  readonly depth: number
  /** Whether a name stands twice at the top: JSON.parse keeps only the last of them. */
  readonly hasRepeatedKeys: boolean
  /** Whether there may be names or numbers that must not get in; see clean-json. */
  readonly needsCleaning: boolean
}

const quote = 34
const backslash = 92

/** Scans valid JSON; for other text the answer is a guess, but it always comes. */
export function scanJson(text: string): JsonScan {
  const topKeys = new Set<string>()
  let hasRepeatedKeys = false
  let hasOddNumbers = false
  let depth = 0
  let deepest = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code <= 32) continue
    if (code === quote) {
      const end = endOfString(text, at)
      if (depth === 1 && isKey(text, end)) {
        const key = text.slice(at, end)
        hasRepeatedKeys ||= topKeys.has(key)
        topKeys.add(key)
      }
      at = end
    } else if (code === 0x7b || code === 0x5b) {
      depth++
      if (depth > deepest) deepest = depth
    } else if (code === 0x7d || code === 0x5d) depth--
    else if (isDigit(code)) {
      const end = endOfNumber(text, at)
      hasOddNumbers ||= end - at > 300 || hasExponent(text, at, end)
      at = end - 1
    }
  }
  const needsCleaning = hasOddNumbers || mayHoldForbiddenKeys.test(text)
  return { depth: deepest, hasRepeatedKeys, needsCleaning }
}

/** The index of the quote that closes the string opened at `start`. */
function endOfString(text: string, start: number): number {
  // The engine's own search, unless the quote it finds may be an escaped one.
  const found = text.indexOf('"', start + 1)
  if (found < 0) return text.length
  if (text.charCodeAt(found - 1) !== backslash) return found
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === quote) return at
    if (code === backslash) at++
  }
  return text.length
}

function isKey(text: string, end: number): boolean {
  let at = end + 1
  while (text.charCodeAt(at) <= 32) at++
  return text.charCodeAt(at) === 0x3a
}

function endOfNumber(text: string, start: number): number {
  let at = start + 1
  while (isPartOfNumber(text.charCodeAt(at))) at++
  return at
}

/** Only with an exponent can a short number be too large to be one. */
function hasExponent(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if ((text.charCodeAt(at) | 32) === 0x65) return true
  return false
}

function isPartOfNumber(code: number): boolean {
  return isDigit(code) || code === 0x2e || code === 0x2b || code === 0x2d || (code | 32) === 0x65
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** A name may also be spelt with escapes; then only a look at the parsed value tells. */
const mayHoldForbiddenKeys = /__proto__|constructor|prototype|\\u00/
