// The corners of each line, from everything that was decided about it.
import type { NumberLists } from '../../lib/number-lists'
import { int, num } from '../../lib/typed-lists'
import type { ColumnWidths } from '../layout/column-widths'
import type { Grid } from '../layout/grid'
import { sizes } from '../layout/map-layout'
import type { RowHeights } from '../layout/row-heights'
import type { Stacks } from '../layout/stacks'
import type { ColumnGutters } from './column-gutters'
import { type Falls, fallCount } from './falls'
import type { Lines } from './lines'
import type { Ports } from './ports'
import { type RoutePlans, stacked } from './route-plans'
import type { RowTracks } from './row-gutters'
import type { RunChips } from './run-chips'
import type { StackedLines } from './stacked-lines'

export type RouteParts = {
  readonly grid: Grid
  readonly stacks: Stacks
  readonly lines: Lines
  readonly plans: RoutePlans
  readonly ports: Ports
  readonly stackedLines: StackedLines
  readonly rowTracks: RowTracks
  readonly falls: Falls
  readonly columnGutters: ColumnGutters
  readonly runChips: RunChips
  readonly heights: RowHeights
  readonly widths: ColumnWidths
}

/** All corners, x and y by turns: those of a line are at `starts[line]` … `starts[line + 1] - 1`. */
export type Corners = { readonly starts: Int32Array; readonly at: Float64Array }

/** The corners of every line; consecutive ones share x or y. */
export function findCorners(parts: RouteParts, lists: NumberLists): Corners {
  const count = parts.lines.transitions.length
  const fallX = placeFalls(parts, lists)
  const starts = lists.ints(count + 1, 0)
  for (let line = 0; line < count; line += 1) {
    starts[line + 1] = int(starts, line) + 4 + 4 * fallCount(int(parts.plans.kind, line))
  }
  const at = lists.nums(int(starts, count))
  for (let line = 0; line < count; line += 1) setCorners(parts, fallX, line, at, int(starts, line))
  return { starts, at }
}

/** The x of every stretch in a column gutter. */
function placeFalls(
  { falls, columnGutters, widths }: RouteParts,
  lists: NumberLists,
): Float64Array {
  const x = lists.nums(falls.gutter.length)
  const { starts, items } = columnGutters.input.stretches
  columnGutters.layouts.forEach(({ offset }, gutter) => {
    const start = int(starts, gutter)
    const middle = num(widths.gutterMiddle, gutter)
    for (let local = 0; local < offset.length; local += 1) {
      x[int(items, start + local)] = middle + num(offset, local)
    }
  })
  return x
}

/** Writes the corners of a line into `at`, from the place `start` on. */
function setCorners(
  parts: RouteParts,
  fallX: Float64Array,
  line: number,
  at: Float64Array,
  start: number,
): void {
  const { grid, stacks, plans, ports, heights, widths, rowTracks } = parts
  const kind = int(plans.kind, line)
  const from = int(parts.lines.from, line)
  const to = int(parts.lines.to, line)
  const fromTop = num(heights.slotY, int(stacks.slot, from))
  const toTop = num(heights.slotY, int(stacks.slot, to))
  if (kind === stacked) {
    const x = columnX(widths, int(grid.column, from)) + num(parts.stackedLines.offset, line)
    at[start] = x
    at[start + 1] = fromTop < toTop ? fromTop + sizes.cardHeight : fromTop
    at[start + 2] = x
    at[start + 3] = fromTop < toTop ? toTop : toTop + sizes.cardHeight
    return
  }
  const endY = toTop + num(ports.in, line)
  const falls = fallCount(kind)
  let y = fromTop + num(ports.out, line)
  let end = start + 2
  at[start] = columnX(widths, int(grid.until, from)) + sizes.cardWidth
  at[start + 1] = y
  for (let part = 0; part < falls; part += 1) {
    const x = num(fallX, line * 3 + part)
    at[end] = x
    at[end + 1] = y
    const rowGutter = int(part === 0 ? plans.outRowGutter : plans.inRowGutter, line)
    const isLast = part + 1 === falls
    y = isLast ? endY : num(heights.tracksY, rowGutter) + num(rowTracks.y, line * 2 + part)
    at[end + 2] = x
    at[end + 3] = y
    end += 4
  }
  at[end] = columnX(widths, int(grid.column, to))
  at[end + 1] = endY
}

function columnX({ columns }: ColumnWidths, column: number): number {
  return columns[column]?.x ?? 0
}
