// Words of a line that begin with `@` or `#`, taken out of its text; backslashes taken away.

export type MarkedText = {
  readonly text: string
  /** What followed the sign, in the order of the line. */
  readonly marked: readonly string[]
}

/**
 * Takes the words with this sign out of a text. A sign counts only at the start of a word and with
 * something behind it; a backslash before it makes it literal. `@call centre` is one word too
 * few: an ending in quotes, `@"call centre"`, keeps blanks together.
 */
export function takeMarked(text: string, sign: '@' | '#'): MarkedText {
  const marked: string[] = []
  const rest = text.replace(
    markedWords(sign),
    (_whole, before: string, quoted?: string, bare?: string) => {
      marked.push(quoted ?? bare ?? '')
      return before
    },
  )
  return { text: marked.length > 0 ? rest.replace(/\s+/gu, ' ').trim() : rest, marked }
}

/** Takes only the last of them out; null: there is none. */
export function takeLastMarked(
  text: string,
  sign: '@' | '#',
): { readonly text: string; readonly word: string } | null {
  const last = [...text.matchAll(markedWords(sign))].at(-1)
  if (!last) return null
  const [whole, , quoted, bare] = last
  const before = text.slice(0, last.index).trimEnd()
  const after = text.slice(last.index + whole.length).trimStart()
  return { text: `${before} ${after}`.trim(), word: quoted ?? bare ?? '' }
}

/** Groups: what stands before the sign, the word in quotes, the word without. */
function markedWords(sign: '@' | '#'): RegExp {
  return new RegExp(`(^|\\s)${sign}(?:"([^"]+)"|([^\\s"${sign}\\\\][^\\s]*))(?=\\s|$)`, 'gu')
}

/** `\!` is `!`, and `\\` is one backslash; before anything else a backslash is itself. */
export function withoutEscapes(text: string): string {
  return text.replace(/\\([\\@#!*+"?<>&])/gu, '$1')
}
