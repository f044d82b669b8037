// How high a lane of the Experience view must be for all of its columns, also those out of sight, so
// that it does not jump when they come into sight.
import { breakText } from '../text/break-text'

export type LaneText = {
  readonly text: string
  /** A second, smaller line. */
  readonly hasNote: boolean
}

/** `cells`: the entries of each column beside its width, in CSS pixels. */
export function laneHeight(
  cells: readonly { readonly width: number; readonly entries: readonly LaneText[] }[],
): number {
  const heights = cells.map(({ width, entries }) =>
    entries.reduce((sum, entry) => sum + entryHeight(entry, width), 0),
  )
  return Math.max(leastHeight, ...heights.map((height) => height + 2 * laneSizes.padding))
}

/** What the style sheet of the lanes has too, in CSS pixels. */
export const laneSizes = {
  padding: 6,
  /** Of an entry, beside its words. */
  aside: 52,
  above: 10,
  textSize: 13,
  textLine: 17,
  noteLine: 16,
  maxLines: 4,
} as const

const leastHeight = 44

function entryHeight({ text, hasNote }: LaneText, columnWidth: number): number {
  const { aside, above, textSize, textLine, noteLine, maxLines } = laneSizes
  const width = Math.max(60, columnWidth - aside)
  const { lines } = breakText(text, { width, size: textSize, weight: 500, maxLines })
  return above + Math.max(1, lines.length) * textLine + (hasNote ? noteLine : 0)
}
