// Words of a line that begin with `@` or `#`, taken out of its text; backslashes taken away.
import { foldedText } from '../queries/find-records'

export type MarkedText = {
  readonly text: string
  /** What followed the sign, in the order of the line. */
  readonly marked: readonly string[]
}

/**
 * Takes the words with this sign out of a text. A sign counts only at the start of a word and with
 * something behind it; a backslash before it makes it literal. Quotes, `@"call centre"`, keep blanks
 * together.
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

/**
 * Takes only the last of them out; null: there is none. Without quotes it is as many words as one of
 * the `names` has that stands there, the longest first: `@call centre`.
 */
export function takeLastMarked(
  text: string,
  sign: '@' | '#',
  names: readonly string[],
): { readonly text: string; readonly word: string } | null {
  const last = [...text.matchAll(markedWords(sign))].at(-1)
  if (!last) return null
  const [whole, , quoted, bare = ''] = last
  const end = last.index + whole.length
  const word = quoted ?? nameAtStart(bare + text.slice(end), names) ?? bare
  const before = text.slice(0, last.index).trimEnd()
  const after = text.slice(end + word.length - (quoted ?? bare).length).trimStart()
  return { text: `${before} ${after}`.trim(), word }
}

/** As it is written there; null: it begins with no name of several words. */
function nameAtStart(text: string, names: readonly string[]): string | null {
  const counts = new Map(names.map((name) => [withSingleBlanks(name), wordsIn(name).length]))
  const most = Math.max(0, ...counts.values())
  // Each with the blanks before it.
  const words = (text.match(/\s*\S+/gu) ?? []).slice(0, most)
  for (let count = words.length; count > 1; count -= 1) {
    const written = words.slice(0, count).join('')
    if (counts.has(withSingleBlanks(written))) return written
  }
  return null
}

function withSingleBlanks(name: string): string {
  return wordsIn(foldedText(name)).join(' ')
}

function wordsIn(name: string): readonly string[] {
  return name.match(/\S+/gu) ?? []
}

/** Groups: what stands before the sign, the word in quotes, the word without. */
function markedWords(sign: '@' | '#'): RegExp {
  return new RegExp(`(^|\\s)${sign}(?:"([^"]+)"|([^\\s"${sign}\\\\][^\\s]*))(?=\\s|$)`, 'gu')
}

/** `\!` is `!`, and `\\` is one backslash; before anything else a backslash is itself. */
export function withoutEscapes(text: string): string {
  return text.replace(/\\([\\@#!*+"?<>&])/gu, '$1')
}
