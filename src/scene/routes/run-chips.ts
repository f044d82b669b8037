// Chips of lines that run along a slot over empty cells: over one of those cells.
import type { NumberLists } from '../../lib/number-lists'
import { int, num } from '../../lib/typed-lists'
import { sizes } from '../layout/map-layout'
import type { Stacks } from '../layout/stacks'
import type { Lines } from './lines'
import type { Ports } from './ports'
import { type RoutePlans, straight, turn } from './route-plans'
import type { StackedLines } from './stacked-lines'

/** A chip over a cell: its middle, from the cell's corner. */
type CellChip = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** By line: the column over which its chip stands, or -1, and the middle of it in that cell. */
export type RunChips = {
  readonly column: Int32Array
  readonly x: Float64Array
  readonly slot: Int32Array
  readonly y: Float64Array
  /** What stands over a cell already, by the number of the cell. */
  readonly overCell: Map<number, readonly CellChip[]>
}

/**
 * Places the chips of lines that go straight or with one turn and pass an empty cell, unless the
 * lines beside them are too near.
 */
export function placeRunChips(
  stacks: Stacks,
  lines: Lines,
  plans: RoutePlans,
  ports: Ports,
  stackedLines: StackedLines,
  lists: NumberLists,
): RunChips {
  const count = lines.transitions.length
  const chips: RunChips = {
    column: lists.ints(count, -1),
    x: lists.nums(count, 0),
    slot: lists.ints(count, 0),
    y: lists.nums(count, 0),
    overCell: new Map(),
  }
  for (let line = 0; line < count; line += 1) {
    const kind = int(plans.kind, line)
    if (kind !== straight && kind !== turn) continue
    const from = int(lines.from, line)
    const to = int(lines.to, line)
    const start = int(stacks.firstGutter, int(stacks.facingRight, from))
    const end = int(stacks.lastGutter, int(stacks.facingLeft, to))
    const gutter = kind === straight ? end : int(plans.outGutter, line)
    if (start < gutter) {
      const spacing = num(ports.outSpacing, line)
      const slot = int(stacks.slot, from)
      const run = { slot, port: num(ports.out, line), first: start, end: gutter, spacing }
      placeOver(chips, lines, stackedLines, line, run)
    }
    if (gutter < end && int(chips.column, line) < 0) {
      const spacing = num(ports.inSpacing, line)
      const slot = int(stacks.slot, to)
      const run = { slot, port: num(ports.in, line), first: gutter, end, spacing }
      placeOver(chips, lines, stackedLines, line, run)
    }
  }
  return chips
}

/** A line along a slot over the columns first … end-1, among others `spacing` apart. */
type Run = {
  readonly slot: number
  readonly port: number
  readonly first: number
  readonly end: number
  readonly spacing: number
}

function placeOver(
  chips: RunChips,
  lines: Lines,
  stackedLines: StackedLines,
  line: number,
  run: Run,
): void {
  const height = num(lines.chipHeight, line)
  const width = num(lines.chipWidth, line)
  if (run.spacing < height / 2 + clearance) return
  // Chips of lines nearer than a chip is high stand in different halves of the cell.
  const isTight = run.spacing < height + clearance
  const half = sizes.cardWidth / 2
  if (width > (isTight ? half : sizes.cardWidth) - 2 * clearance) return
  const rank = Math.round(run.port / run.spacing)
  const x = isTight ? half * (rank % 2 === 0 ? 1.5 : 0.5) : half
  const chip = { x, y: run.port, width, height }
  const column = findColumn(stackedLines, run, (at) => isRoomFor(chips, chip, run.slot, at))
  chips.column[line] = column
  chips.x[line] = x
  chips.slot[line] = run.slot
  chips.y[line] = run.port
  if (column < 0) return
  const cell = cellOf(run.slot, column)
  chips.overCell.set(cell, [...(chips.overCell.get(cell) ?? []), chip])
}

/** Lines that leave one card and lines that reach another may run along the same slot. */
function isRoomFor({ overCell }: RunChips, chip: CellChip, slot: number, column: number): boolean {
  const others = overCell.get(cellOf(slot, column))
  return (
    others === undefined ||
    others.every(
      ({ x, y, width, height }) =>
        Math.abs(x - chip.x) >= (width + chip.width) / 2 ||
        Math.abs(y - chip.y) >= (height + chip.height) / 2,
    )
  )
}

function cellOf(slot: number, column: number): number {
  return slot * mostColumns + column
}

/** The free column nearest to the middle of the run through which no line goes straight down. */
function findColumn(
  stackedLines: StackedLines,
  { slot, first, end }: Run,
  isFree: (column: number) => boolean,
): number {
  const isClear = (column: number) =>
    (stackedLines.widthAt(slot, column) === 0 || stackedLines.widthAt(slot + 1, column) === 0) &&
    isFree(column)
  const middle = (first + end - 1) >> 1
  for (let distance = 0; distance <= end - first; distance += 1) {
    if (middle + distance < end && isClear(middle + distance)) return middle + distance
    if (middle - distance >= first && isClear(middle - distance)) return middle - distance
  }
  return -1
}

const clearance = 2
/** More than any map has. */
const mostColumns = 1 << 20
