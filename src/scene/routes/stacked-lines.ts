// Lines straight down or up between two cards of one column: which ones, and where along the edge.
import type { NumberLists } from '../../lib/number-lists'
import { int, num } from '../../lib/typed-lists'
import type { Grid } from '../layout/grid'
import { sizes } from '../layout/map-layout'
import type { Stacks } from '../layout/stacks'
import type { StubPlans } from '../layout/stubs'
import type { Lines } from './lines'
import { type RoutePlans, stacked, straight, turn } from './route-plans'

/**
 * The next card under each one, when nothing stands between them and both stand in one column; -1
 * where there is none.
 */
export function findBelow(grid: Grid, stacks: Stacks, { hasStubs }: StubPlans): Int32Array {
  const columns = grid.steps.length
  const below = new Int32Array(grid.cardCount).fill(-1)
  const above = new Int32Array(columns).fill(-1)
  const rowOfSlot = rowsBySlot(stacks)
  for (let slot = 0; slot < stacks.slotCount; slot += 1) {
    const row = int(rowOfSlot, slot)
    const isFirstOfRow = int(stacks.firstSlot, row) === slot
    for (let column = 0; column < columns; column += 1) {
      if (isFirstOfRow && hasStubs[row * columns + column] === 1) above[column] = -1
      const card = int(stacks.occupant, slot * columns + column)
      if (card < 0) continue
      const isLong = int(grid.until, card) > int(grid.column, card)
      const upper = int(above, column)
      if (upper >= 0 && !isLong) below[upper] = card
      above[column] = isLong ? -1 : card
    }
  }
  return below
}

/** Whether a line goes straight down or up, and is not one too many for the edge of the card. */
export function fitsInStack(
  below: Int32Array,
  usedWidth: Float64Array,
  lines: Lines,
  line: number,
): boolean {
  const from = int(lines.from, line)
  const to = int(lines.to, line)
  const upper = int(below, from) === to ? from : int(below, to) === from ? to : -1
  if (upper < 0) return false
  const width = num(usedWidth, upper) + num(lines.chipWidth, line) + gap
  if (width > sizes.cardWidth - gap) return false
  usedWidth[upper] = width
  return true
}

export type StackedLines = {
  /** By line: how far from the left edge of its column it runs. */
  readonly offset: Float64Array
  /** By line: the empty slot in which its chip stands, or -1: it stands under the upper card. */
  readonly chipSlot: Int32Array
  /** By row gutter: the height of the chips that stand in it, right under their cards. */
  readonly chipHeight: Float64Array
  /** How wide the lines and their chips are where they cross a row gutter: `gutter * columns + column`. */
  readonly widths: Float64Array
  readonly widthAt: (rowGutter: number, column: number) => number
}

/** Places the stacked lines of each pair of cards side by side, as far apart as their chips are wide. */
export function placeStackedLines(
  grid: Grid,
  stacks: Stacks,
  lines: Lines,
  plans: RoutePlans,
  lists: NumberLists,
): StackedLines {
  const count = lines.transitions.length
  const columns = grid.steps.length
  const offset = lists.nums(count, 0)
  const chipSlot = lists.ints(count, -1)
  const chipHeight = new Float64Array(stacks.slotCount + 1)
  const used = lists.nums(stacks.slot.length, 0)
  const widths = lists.nums((stacks.slotCount + 1) * columns, 0)
  const runs = findRuns(stacks, lines, plans, columns)
  const own: number[] = []
  for (let line = 0; line < count; line += 1) {
    if (int(plans.kind, line) !== stacked) continue
    own.push(line)
    const upper = upperCard(stacks, lines, line)
    const width = num(lines.chipWidth, line) + gap
    offset[line] = num(used, upper) + width / 2
    used[upper] = num(used, upper) + width
  }
  for (const line of own) {
    const upper = upperCard(stacks, lines, line)
    const column = int(grid.column, upper)
    const width = num(used, upper)
    offset[line] = num(offset, line) + (sizes.cardWidth - width) / 2
    const first = int(stacks.slot, upper) + 1
    const last = int(stacks.slot, lowerCard(stacks, lines, line))
    for (let gutter = first; gutter <= last; gutter += 1) {
      widths[gutter * columns + column] = width
    }
    const slot = findEmptySlot(runs, first, last - 1, column, columns)
    chipSlot[line] = slot
    if (slot < 0) chipHeight[first] = Math.max(num(chipHeight, first), num(lines.chipHeight, line))
  }
  const widthAt = (gutter: number, column: number) => num(widths, gutter * columns + column)
  return { offset, chipSlot, chipHeight, widths, widthAt }
}

function upperCard(stacks: Stacks, lines: Lines, line: number): number {
  const from = int(lines.from, line)
  const to = int(lines.to, line)
  return int(stacks.slot, from) < int(stacks.slot, to) ? from : to
}

function lowerCard(stacks: Stacks, lines: Lines, line: number): number {
  const from = int(lines.from, line)
  return upperCard(stacks, lines, line) === from ? int(lines.to, line) : from
}

/** 1 at `slot * columns + column` where a line runs along the slot over an empty cell. */
function findRuns(stacks: Stacks, lines: Lines, plans: RoutePlans, columns: number): Uint8Array {
  const runs = new Uint8Array(stacks.slotCount * columns)
  for (let line = 0; line < lines.transitions.length; line += 1) {
    const kind = int(plans.kind, line)
    if (kind !== turn && kind !== straight) continue
    const from = int(lines.from, line)
    const to = int(lines.to, line)
    const start = int(stacks.firstGutter, int(stacks.facingRight, from))
    const end = int(stacks.lastGutter, int(stacks.facingLeft, to))
    const gutter = kind === straight ? end : int(plans.outGutter, line)
    const out = int(stacks.slot, from) * columns
    const into = int(stacks.slot, to) * columns
    runs.fill(1, out + start, out + gutter)
    runs.fill(1, into + gutter, into + end)
  }
  return runs
}

/** The slot nearest to the middle of first … last where nothing runs over the column. */
function findEmptySlot(
  runs: Uint8Array,
  first: number,
  last: number,
  column: number,
  columns: number,
): number {
  const middle = (first + last) >> 1
  for (let distance = 0; distance <= last - first; distance += 1) {
    for (const slot of [middle - distance, middle + distance]) {
      if (slot >= first && slot <= last && runs[slot * columns + column] === 0) return slot
    }
  }
  return -1
}

function rowsBySlot({ firstSlot, slotCount }: Stacks): Int32Array {
  const rows = new Int32Array(slotCount)
  for (let row = 0; row + 1 < firstSlot.length; row += 1) {
    rows.fill(row, int(firstSlot, row), int(firstSlot, row + 1))
  }
  return rows
}

/** Between two chips side by side. */
const gap = 14
