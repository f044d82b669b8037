// Chips of lines that run along row gutters: over a column, clear of the tracks beside their own.
import { int, num } from '../../lib/typed-lists'
import { chipStyle } from '../chips'
import { sizes } from '../layout/map-layout'
import type { Lines } from './lines'
import type { StackedLines } from './stacked-lines'

export type RowChips = {
  readonly column: Int32Array
  readonly x: Float64Array
  /** The tracks of one gutter that must be high enough to hold a chip between their neighbours. */
  readonly tall: ReadonlySet<number>
}

type TracksOfGutter = {
  readonly sorted: readonly number[]
  readonly left: Int32Array
  readonly right: Int32Array
  readonly track: Int32Array
}

/** Places the chips of one row gutter after the other. */
export function createRowChips(columns: number, lines: Lines, stackedLines: StackedLines) {
  const column = new Int32Array(lines.transitions.length).fill(-1)
  const x = new Float64Array(lines.transitions.length)

  /** Returns the tracks that have to be tall. */
  function place(
    gutter: number,
    trackCount: number,
    bearers: readonly number[],
    tracks: TracksOfGutter,
  ): ReadonlySet<number> {
    const tall = new Set<number>()
    const board = createBoard(gutter, trackCount, columns, tracks, stackedLines)
    for (const stretch of bearers) {
      const line = stretch >> 1
      const width = num(lines.chipWidth, line) + margin
      const isHigh = num(lines.chipHeight, line) > chipStyle.numberHeight
      const first = int(tracks.left, stretch)
      const last = int(tracks.right, stretch) - 1
      const track = int(tracks.track, stretch)
      for (const isTall of isHigh ? [false, true] : [false]) {
        for (const over of middleOut(first, last)) {
          const found = board.findRoom(over, track, width, isHigh, isTall || tall.has(track))
          if (found === null) continue
          if (isTall) tall.add(track)
          board.take(over, track, found, width)
          column[line] = over
          x[line] = found + margin / 2
          break
        }
        if (int(column, line) >= 0) break
      }
    }
    return tall
  }
  return { column, x, place }
}

/** Which parts of which columns are taken, track by track. */
function createBoard(
  gutter: number,
  trackCount: number,
  columns: number,
  tracks: TracksOfGutter,
  stackedLines: StackedLines,
) {
  const isCovered = new Uint8Array(trackCount * columns)
  for (const stretch of tracks.sorted) {
    const start = int(tracks.track, stretch) * columns
    isCovered.fill(1, start + int(tracks.left, stretch), start + int(tracks.right, stretch))
  }
  const takenFrom = new Float64Array(trackCount * columns)
  const takenTo = new Float64Array(trackCount * columns)

  function findRoom(
    column: number,
    track: number,
    width: number,
    isHigh: boolean,
    isTall: boolean,
  ): number | null {
    if (isHigh && !isTall && (covers(column, track - 1) || covers(column, track + 1))) return null
    const stackedWidth = stackedLines.widthAt(gutter, column)
    let from = stackedWidth > 0 ? (sizes.cardWidth - stackedWidth) / 2 : sizes.cardWidth
    let to = stackedWidth > 0 ? (sizes.cardWidth + stackedWidth) / 2 : 0
    // Chips two tracks away may still touch a high one; beside a tall track there is room.
    const reach = isTall ? 0 : 2
    const last = Math.min(track + reach, trackCount - 1)
    for (let near = Math.max(track - reach, 0); near <= last; near += 1) {
      if (num(takenTo, near * columns + column) === 0) continue
      from = Math.min(from, num(takenFrom, near * columns + column))
      to = Math.max(to, num(takenTo, near * columns + column))
    }
    if (to === 0) return width <= sizes.cardWidth ? (sizes.cardWidth - width) / 2 : null
    if (to + width <= sizes.cardWidth) return to
    return from - width >= 0 ? from - width : null
  }

  function covers(column: number, track: number): boolean {
    return track >= 0 && track < trackCount && isCovered[track * columns + column] === 1
  }

  function take(column: number, track: number, x: number, width: number): void {
    const place = track * columns + column
    const isFirst = num(takenTo, place) === 0
    takenFrom[place] = isFirst ? x : Math.min(num(takenFrom, place), x)
    takenTo[place] = isFirst ? x + width : Math.max(num(takenTo, place), x + width)
  }
  return { findRoom, take }
}

/** Columns from the middle outwards; not more than a line's reader would search. */
function* middleOut(first: number, last: number): Generator<number> {
  const middle = (first + last) >> 1
  yield middle
  for (let distance = 1; distance <= maxDistance; distance += 1) {
    if (middle + distance <= last) yield middle + distance
    if (middle - distance >= first) yield middle - distance
  }
}

const maxDistance = 12
/** Kept free beside a chip. */
const margin = 12
