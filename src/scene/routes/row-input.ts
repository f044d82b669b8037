// What the row gutters have to hold, gutter by gutter, in numbers that say nothing about the rest of
// the map: the stretches of lines along them, and the lines that run straight down through them.
import type { NumberLists } from '../../lib/number-lists'
import { groupByNumber, int, num } from '../../lib/typed-lists'
import type { Stacks } from '../layout/stacks'
import type { Lines } from './lines'
import { detour, type RoutePlans, round } from './route-plans'
import type { StackedLines } from './stacked-lines'

/** To which sides a stretch leads at its left and its right end. */
export const bothAbove = 0
export const fallsRight = 1
export const risesRight = 2
export const bothBelow = 3

/** Stretches sorted by gutter; a line has up to two. */
export type RowInput = {
  /** Where the stretches of each row gutter start; one more at the end. */
  readonly starts: Int32Array
  /** `line * 2` or, the second one of a detour, `line * 2 + 1`. */
  readonly stretch: Int32Array
  /** The column gutters at the two ends. */
  readonly left: Int32Array
  readonly right: Int32Array
  readonly shape: Int32Array
  /** 1: the line takes it from left to right. */
  readonly isForward: Int32Array
  /** The size of the chip that has to stand on it; 0: none. */
  readonly chipWidth: Float64Array
  readonly chipHeight: Float64Array
  /** How many columns there are, and how wide what runs down there is: `gutter * columns + column`. */
  readonly columns: number
  readonly stackedWidth: Float64Array
}

/** Collects the stretches of all lines. */
export function makeRowInput(
  stacks: Stacks,
  lines: Lines,
  plans: RoutePlans,
  stackedLines: StackedLines,
  lists: NumberLists,
): RowInput {
  const count = lines.transitions.length
  const gutterOf = lists.ints(count * 2, -1)
  for (let line = 0; line < count; line += 1) {
    const kind = int(plans.kind, line)
    if (kind === round || kind === detour) gutterOf[line * 2] = int(plans.outRowGutter, line)
    if (kind === detour) gutterOf[line * 2 + 1] = int(plans.inRowGutter, line)
  }
  const { starts, items } = groupByNumber(gutterOf, stacks.slotCount + 1, lists)
  const input: RowInput = {
    starts,
    stretch: items,
    left: lists.ints(items.length),
    right: lists.ints(items.length),
    shape: lists.ints(items.length),
    isForward: lists.ints(items.length),
    chipWidth: lists.nums(items.length, 0),
    chipHeight: lists.nums(items.length, 0),
    columns: stacks.blocked.length - 1,
    stackedWidth: stackedLines.widths,
  }
  for (let index = 0; index < items.length; index += 1) {
    setStretch(input, index, stacks, lines, plans)
    const stretch = int(items, index)
    if (!bearsChip(plans, stretch)) continue
    input.chipWidth[index] = num(lines.chipWidth, stretch >> 1)
    input.chipHeight[index] = num(lines.chipHeight, stretch >> 1)
  }
  return input
}

/** Whether a stretch bears the chip of its line: on a detour the longer one does. */
export function bearsChip(plans: RoutePlans, stretch: number): boolean {
  const line = stretch >> 1
  if (int(plans.kind, line) === round) return true
  const mid = int(plans.midGutter, line)
  const first = Math.abs(mid - int(plans.outGutter, line))
  const second = Math.abs(mid - int(plans.inGutter, line))
  return first >= second === (stretch % 2 === 0)
}

function setStretch(
  input: RowInput,
  index: number,
  stacks: Stacks,
  lines: Lines,
  plans: RoutePlans,
): void {
  const stretch = int(input.stretch, index)
  const line = stretch >> 1
  const outRow = int(plans.outRowGutter, line)
  const inRow = int(plans.inRowGutter, line)
  const isFirst = stretch % 2 === 0
  const isOnly = int(plans.kind, line) === round
  const start = int(isFirst ? plans.outGutter : plans.midGutter, line)
  const end = int(isOnly || !isFirst ? plans.inGutter : plans.midGutter, line)
  const startsAbove = isFirst ? int(stacks.slot, int(lines.from, line)) < outRow : outRow < inRow
  const endsAbove =
    isOnly || !isFirst ? int(stacks.slot, int(lines.to, line)) < inRow : inRow < outRow
  const isForward = start < end
  input.left[index] = isForward ? start : end
  input.right[index] = isForward ? end : start
  input.isForward[index] = isForward ? 1 : 0
  input.shape[index] = isForward ? shapeOf(startsAbove, endsAbove) : shapeOf(endsAbove, startsAbove)
}

function shapeOf(isLeftAbove: boolean, isRightAbove: boolean): number {
  if (isLeftAbove) return isRightAbove ? bothAbove : fallsRight
  return isRightAbove ? risesRight : bothBelow
}
