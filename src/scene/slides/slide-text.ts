// Text that fits: shortened with an ellipsis where there is no more room, never made smaller than
// what can be read.
import type { ColorName } from '../palettes'
import { breakText } from '../text/break-text'
import { measureText } from '../text/measure-text'
import { type Slide, type TextRun, titleBox, titleSizePt } from './slide'

/** Room that is left free: programs break lines a little differently, and Inter may be missing. */
const usableShare = 0.95
/** Line height, of the size. */
export const lineHeightShare = 1.21

export type TextStyle = {
  readonly size: number
  readonly color: ColorName
  readonly isBold?: boolean
  readonly isItalic?: boolean
}

/** The height of so many lines, in points. */
export function linesHeight(lines: number, size: number): number {
  return lines * size * lineHeightShare
}

/** Text of at most so many lines of `width` points, as one string, and how many lines it takes. */
export function fitted(
  text: string,
  { width, size, isBold = false, maxLines = 1 }: FitOptions,
): { readonly text: string; readonly lines: number; readonly isCut: boolean } {
  const flat = text.replace(/\s+/g, ' ').trim()
  const { lines, isCut } = breakText(flat, {
    width: width * usableShare,
    size,
    weight: isBold ? 700 : 400,
    maxLines,
  })
  const kept = lines.join(' ')
  return { text: isCut ? rejoined(flat, lines) : kept, lines: lines.length, isCut }
}

export type FitOptions = {
  readonly width: number
  readonly size: number
  readonly isBold?: boolean
  readonly maxLines?: number
}

/** What is said after a title, such as which slide of several it is. */
export type TitleEnd = (title: string) => string

/** The title of a slide: one line as large as it may be, or two lines before it is cut, never its end. */
export function slideTitle(
  text: string,
  withEnd: TitleEnd = (title) => title,
): Pick<Slide, 'title' | 'titleSize'> {
  const { width } = titleBox
  for (const { size, maxLines } of titleSizes) {
    const whole = fitted(withEnd(text), { width, size, isBold: true, maxLines })
    if (!whole.isCut) return { title: whole.text, titleSize: size }
  }
  const { size, maxLines } = smallestTitle
  const room = width - widthOf(withEnd(''), { size, isBold: true })
  const cut = fitted(text, { width: room, size, isBold: true, maxLines })
  return { title: withEnd(cut.text), titleSize: size }
}

const smallestTitle = { size: 20, maxLines: 2 } as const
const titleSizes = [
  { size: titleSizePt, maxLines: 1 },
  { size: 22, maxLines: 1 },
  smallestTitle,
] as const

/** One run of one line; a space before it stays. */
export function fittedRun(text: string, width: number, style: TextStyle): TextRun {
  const space = text.startsWith(' ') ? ' ' : ''
  return { ...style, text: space + fitted(text, { ...style, width }).text }
}

/** The width of one line, in points. */
export function widthOf(text: string, { size, isBold = false }: Omit<TextStyle, 'color'>): number {
  return measureText(text, { size, weight: isBold ? 700 : 400 })
}

/** The width that a box needs so that `fitted` leaves the text on one line. */
export function roomFor(text: string, style: Omit<TextStyle, 'color'>): number {
  return widthOf(text, style) / usableShare
}

/** A word that was broken over lines is one word again. */
function rejoined(whole: string, lines: readonly string[]): string {
  let kept = ''
  for (const line of lines) {
    const needsSpace = kept !== '' && whole[kept.length] === ' '
    kept += needsSpace ? ` ${line}` : line
  }
  return kept
}
