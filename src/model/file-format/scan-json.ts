// One look over the text of a file that JSON.parse took: what JSON.parse does not say about it.

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

/** Scans valid JSON; for other text the answer means nothing. */
export function scanJson(text: string): JsonScan {
  const topKeys = new Set<string>()
  let hasRepeatedKeys = false
  let hasOddNumbers = false
  let depth = 0
  let deepest = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === quote) {
      const end = endOfString(text, at)
      if (depth === 1 && isKey(text, end)) {
        const key = text.slice(at, end)
        hasRepeatedKeys ||= topKeys.has(key)
        topKeys.add(key)
      }
      at = end
    } else if (code === 0x7b || code === 0x5b) deepest = Math.max(deepest, ++depth)
    else if (code === 0x7d || code === 0x5d) depth--
    else if (code === 0x65 || code === 0x45) hasOddNumbers ||= isDigit(text.charCodeAt(at - 1))
  }
  return {
    depth: deepest,
    hasRepeatedKeys,
    needsCleaning: hasOddNumbers || /\d{300}/.test(text) || mayHoldForbiddenKeys(text),
  }
}

/** The index of the quote that closes the string opened at `start`. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1)
  while (end > 0 && text.charCodeAt(end - 1) === backslash && isEscaped(text, end)) {
    end = text.indexOf('"', end + 1)
  }
  return end < 0 ? text.length : end
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0
  while (text.charCodeAt(at - 1 - slashes) === backslash) slashes++
  return slashes % 2 === 1
}

function isKey(text: string, end: number): boolean {
  let at = end + 1
  while (text.charCodeAt(at) <= 32) at++
  return text.charCodeAt(at) === 0x3a
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** A name may also be spelt with escapes; then only a look at the parsed value tells. */
function mayHoldForbiddenKeys(text: string): boolean {
  return ['__proto__', 'constructor', 'prototype', '\\u00'].some((word) => text.includes(word))
}
