// Where the chip of each line stands: on the longest free stretch of its own line.
import type { NumberLists } from '../../lib/number-lists'
import { int, num } from '../../lib/typed-lists'
import { sizes } from '../layout/map-layout'
import { chipClearance } from '../layout/row-heights'
import { stacked } from './route-plans'
import type { Corners, RouteParts } from './route-points'
import { bearsChip } from './row-input'

/**
 * Top left corner of each chip, x and y by turns. Where a line has no free stretch that is long
 * enough, the chip is folded: its place is the middle of the line and `isFolded` is 1.
 */
export type ChipPlaces = { readonly at: Float64Array; readonly isFolded: Int32Array }

/** The places of all chips, from what was decided about them in rows, columns and gutters. */
export function placeChips(parts: RouteParts, corners: Corners, lists: NumberLists): ChipPlaces {
  const { lines, rowTracks, runChips } = parts
  const count = lines.transitions.length
  const at = lists.nums(count * 2)
  const isFolded = lists.ints(count, 0)
  const put: Put = (line, x, y) => {
    at[line * 2] = x - num(lines.chipWidth, line) / 2
    at[line * 2 + 1] = y - num(lines.chipHeight, line) / 2
  }
  for (let line = 0; line < count; line += 1) {
    const kind = int(parts.plans.kind, line)
    if (kind === stacked) placeOnStackedLine(parts, corners, line, put)
    else if (int(rowTracks.chipColumn, line) >= 0) placeOnRowTrack(parts, corners, line, put)
    else if (int(runChips.column, line) >= 0) placeOnRun(parts, line, put)
    else isFolded[line] = 1
  }
  eachGutterChip(parts, (line, x, y) => {
    isFolded[line] = 0
    put(line, x, y)
  })
  for (let line = 0; line < count; line += 1) {
    if (isFolded[line] === 1) foldChip(corners, line, at)
  }
  return { at, isFolded }
}

/** Takes the middle of a chip: numbers, because thousands of small objects would cost more. */
type Put = (line: number, x: number, y: number) => void

function eachGutterChip({ columnGutters, widths }: RouteParts, put: Put): void {
  const { chips } = columnGutters.input
  columnGutters.layouts.forEach((layout, gutter) => {
    layout.chips.forEach((chip, local) => {
      if (!chip) return
      const x = num(widths.gutterMiddle, gutter) + chip.x
      put(int(chips.line, int(chips.starts, gutter) + local), x, chip.y)
    })
  })
}

function placeOnRun({ runChips, widths, heights }: RouteParts, line: number, put: Put): void {
  const x = (widths.columns[int(runChips.column, line)]?.x ?? 0) + num(runChips.x, line)
  put(line, x, num(heights.slotY, int(runChips.slot, line)) + num(runChips.y, line))
}

function eachStretch(
  { starts, at }: Corners,
  line: number,
  visit: (x: number, y: number, endX: number, endY: number) => void,
): void {
  const last = int(starts, line + 1) - 2
  for (let corner = int(starts, line); corner < last; corner += 2) {
    visit(num(at, corner), num(at, corner + 1), num(at, corner + 2), num(at, corner + 3))
  }
}

function placeOnStackedLine(
  { stackedLines, heights, lines }: RouteParts,
  { starts, at }: Corners,
  line: number,
  put: Put,
): void {
  const start = int(starts, line)
  const x = num(at, start)
  const slot = int(stackedLines.chipSlot, line)
  const top = Math.min(num(at, start + 1), num(at, start + 3))
  const y =
    slot >= 0
      ? num(heights.slotY, slot) + sizes.cardHeight / 2
      : top + chipClearance + num(lines.chipHeight, line) / 2
  put(line, x, y)
}

function placeOnRowTrack(
  { rowTracks, widths, lines, plans }: RouteParts,
  { starts, at }: Corners,
  line: number,
  put: Put,
): void {
  const column = int(rowTracks.chipColumn, line)
  const left = (widths.columns[column]?.x ?? 0) + num(rowTracks.chipX, line)
  // A stretch along a row gutter starts at the third corner, the second one of a detour at the fifth.
  const corner = bearsChip(plans, line * 2) ? 5 : 9
  put(line, left + num(lines.chipWidth, line) / 2, num(at, int(starts, line) + corner))
}

/** The middle of the longest stretch. */
function foldChip(corners: Corners, line: number, at: Float64Array): void {
  let longest = -1
  eachStretch(corners, line, (x, y, endX, endY) => {
    const length = Math.abs(endX - x) + Math.abs(endY - y)
    if (length <= longest) return
    longest = length
    at[line * 2] = (x + endX) / 2
    at[line * 2 + 1] = (y + endY) / 2
  })
}
