// Where text may be broken: pieces that stay together on a line, and graphemes.

/** Paragraphs of a text with single spaces; empty ones are left out. */
export function paragraphsOf(text: string): string[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((paragraph) => paragraph.replace(breakingSpaces, ' ').trim())
    .filter((paragraph) => paragraph !== '')
}

/** The parts of a paragraph between which a line may end, each with the space after it. */
export function* piecesOf(paragraph: string, locale: string): Generator<string> {
  if (needsDictionary.test(paragraph)) {
    yield* dictionaryPiecesOf(paragraph, locale)
    return
  }
  for (const [word] of paragraph.matchAll(/[^ ]+ ?/g)) {
    if (word.includes('-') || word.includes('/')) yield* word.split(afterHyphen)
    else yield word
  }
}

/** What a reader sees as one sign each: letters with their accents, flags, families. */
export function* graphemesOf(text: string): Generator<string> {
  if (isPlain.test(text)) {
    yield* text
    return
  }
  for (const { segment } of graphemeSegmenter.segment(text)) yield segment
}

/** No-break spaces are not among them; control signs cannot be painted and count as spaces. */
const breakingSpaces = /[^\S\u00a0\u202f]+|\p{Cc}+/gu
const afterHyphen = /(?<=\p{L}[-/])(?=\p{L})/u
const isPlain = /^[\x20-\x7e\xa0-\u02ff\u0400-\u0482\u2010-\u2027]*$/

/** Scripts that do not put spaces between words. */
const unspaced =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}' +
  '\\p{Script=Khmer}\\p{Script=Myanmar}'
const needsDictionary = new RegExp(`[${unspaced}]`, 'u')

const graphemeSegmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })
const wordSegmenters = new Map<string, Intl.Segmenter>()

function* dictionaryPiecesOf(paragraph: string, locale: string): Generator<string> {
  let piece = ''
  for (const { segment } of wordSegmenter(locale).segment(paragraph)) {
    if (piece !== '' && mayBreakBetween(piece, segment)) {
      yield piece
      piece = ''
    }
    piece += segment
  }
  if (piece !== '') yield piece
}

function mayBreakBetween(before: string, after: string): boolean {
  if (after === ' ') return false
  if (before.endsWith(' ')) return true
  // Closing punctuation stays with the word before it, opening punctuation with the one after.
  if (/^[\p{Pe}\p{Pf}\p{Po}\p{Lm}\p{M}]/u.test(after) || /[\p{Ps}\p{Pi}]$/u.test(before))
    return false
  return needsDictionary.test(before) || needsDictionary.test(after)
}

function wordSegmenter(locale: string): Intl.Segmenter {
  const ready = wordSegmenters.get(locale)
  if (ready) return ready
  const made = makeWordSegmenter(locale)
  wordSegmenters.set(locale, made)
  return made
}

/** A file may name a language that the browser refuses; it is then broken as English. */
function makeWordSegmenter(locale: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(locale, { granularity: 'word' })
  } catch {
    return new Intl.Segmenter('en', { granularity: 'word' })
  }
}
