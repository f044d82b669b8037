// Breaks text into lines of a given width, the same on every surface.
import { createBoundedCache } from './bounded-cache'
import { measureText } from './measure-text'
import { graphemesOf, paragraphsOf, piecesOf } from './segments'

export type BreakOptions = {
  /** Map units for every line; or one number a line, the last one for all that follow. */
  readonly width: number | readonly number[]
  readonly size: number
  readonly weight: number
  readonly maxLines: number
  /** BCP 47; matters for scripts that are written without spaces. */
  readonly locale?: string
}

export type BrokenText = {
  readonly lines: readonly string[]
  /** Whether an ellipsis stands for the rest. */
  readonly isCut: boolean
}

/**
 * Text as at most `maxLines` lines, none wider than its width unless one grapheme alone is. Words
 * that are too long are broken between graphemes; a line break in the text starts a line, other
 * white space becomes one space; what does not fit ends in an ellipsis.
 */
export function breakText(text: string, options: BreakOptions): BrokenText {
  if (text.length > longestCached) return breakFresh(text, options)
  const { width, size, weight, maxLines, locale = '' } = options
  const key = `${width}|${size}|${weight}|${maxLines}|${locale}|${text}`
  const known = cache.get(key)
  if (known) return known
  const broken = breakFresh(text, options)
  cache.set(key, broken)
  return broken
}

/** One line, with an ellipsis when it would be wider than `width`. */
export function fitText(text: string, width: number, size: number, weight: number): string {
  return breakText(text, { width, size, weight, maxLines: 1 }).lines[0] ?? ''
}

const longestCached = 500
const cache = createBoundedCache<BrokenText>(12_000)

/** A line, and what of its paragraph begins with it. */
type Line = { readonly text: string; readonly rest: string }

function breakFresh(text: string, options: BreakOptions): BrokenText {
  const lines: Line[] = []
  for (const paragraph of paragraphsOf(text)) {
    let rest = paragraph
    while (rest !== '') {
      if (lines.length >= options.maxLines) return withEllipsis(lines, options)
      const line = takeLine(rest, lines.length, options)
      lines.push({ text: line.trimEnd(), rest })
      rest = rest.slice(line.length).trimStart()
    }
  }
  return { lines: lines.map((line) => line.text), isCut: false }
}

/** Widths add up because nothing is kerned; so words are measured once and summed. */
function takeLine(rest: string, place: number, options: BreakOptions): string {
  const limit = widthOfLine(options, place)
  let line = ''
  let width = 0
  for (const piece of piecesOf(rest, options.locale ?? 'en')) {
    const word = piece.trimEnd()
    const wordWidth = measureText(word, options)
    if (width + wordWidth > limit) return line === '' ? headOf(piece, limit, options) : line
    line += piece
    // There are spaces of many widths.
    width += word === piece ? wordWidth : measureText(piece, options)
  }
  return line
}

function withEllipsis(lines: readonly Line[], options: BreakOptions): BrokenText {
  const kept = lines.map((line) => line.text)
  const last = lines.at(-1)
  if (!last) return { lines: kept, isCut: true }
  const limit = widthOfLine(options, lines.length - 1) - measureText('…', options)
  const head =
    measureText(last.rest, options) <= limit ? last.rest : headOf(last.rest, limit, options, 0)
  kept[kept.length - 1] = `${head.trimEnd()}…`
  return { lines: kept, isCut: true }
}

/** As many graphemes from the start as fit, but no fewer than `atLeast`. */
function headOf(text: string, limit: number, options: BreakOptions, atLeast = 1): string {
  let head = ''
  let width = 0
  let count = 0
  for (const grapheme of graphemesOf(text)) {
    width += measureText(grapheme, options)
    if (width > limit && count >= atLeast) return head
    head += grapheme
    count += 1
  }
  return head
}

function widthOfLine({ width }: BreakOptions, place: number): number {
  if (typeof width === 'number') return width
  return width[Math.min(place, width.length - 1)] ?? 0
}
