// The stretches of lines along row gutters: from where to where, and in which order they lie.
import { int } from '../../lib/typed-lists'
import type { Stacks } from '../layout/stacks'
import type { Lines } from './lines'
import { detour, type RoutePlans, round } from './route-plans'

/** A line has up to two of them: `line * 2` and, on a detour, `line * 2 + 1`. */
export type RowStretches = {
  /** The row gutter, or -1 when there is no such stretch. */
  readonly gutter: Int32Array
  /** The column gutters at its two ends. */
  readonly left: Int32Array
  readonly right: Int32Array
  /** The order in which the stretches of one gutter choose their tracks. */
  readonly order: Float64Array
  /** 1: it counts its tracks from the bottom of the gutter. */
  readonly fromBottom: Uint8Array
}

/** All stretches along row gutters. */
export function findRowStretches(stacks: Stacks, lines: Lines, plans: RoutePlans): RowStretches {
  const count = lines.transitions.length
  const stretches: RowStretches = {
    gutter: new Int32Array(count * 2).fill(-1),
    left: new Int32Array(count * 2),
    right: new Int32Array(count * 2),
    order: new Float64Array(count * 2),
    fromBottom: new Uint8Array(count * 2),
  }
  const add = createAdd(stretches, count, stacks.blocked.length + 1)
  for (let line = 0; line < count; line += 1) {
    const kind = int(plans.kind, line)
    if (kind !== round && kind !== detour) continue
    const outRow = int(plans.outRowGutter, line)
    const inRow = int(plans.inRowGutter, line)
    const start = int(plans.outGutter, line)
    const end = int(plans.inGutter, line)
    const comesFromAbove = int(stacks.slot, int(lines.from, line)) < outRow
    const goesAbove = int(stacks.slot, int(lines.to, line)) < inRow
    if (kind === round) {
      add(line * 2, outRow, { start, end, startsAbove: comesFromAbove, endsAbove: goesAbove })
      continue
    }
    const mid = int(plans.midGutter, line)
    const isUp = inRow < outRow
    add(line * 2, outRow, { start, end: mid, startsAbove: comesFromAbove, endsAbove: isUp })
    add(line * 2 + 1, inRow, { start: mid, end, startsAbove: !isUp, endsAbove: goesAbove })
  }
  return stretches
}

/** From one column gutter to another, and whether the line is above the row gutter before and after. */
type Way = {
  readonly start: number
  readonly end: number
  readonly startsAbove: boolean
  readonly endsAbove: boolean
}

function createAdd(stretches: RowStretches, count: number, spread: number) {
  return (stretch: number, gutter: number, { start, end, startsAbove, endsAbove }: Way): void => {
    const isForward = start < end
    const left = isForward ? start : end
    const right = isForward ? end : start
    const shape = isForward ? shapeOf(startsAbove, endsAbove) : shapeOf(endsAbove, startsAbove)
    stretches.gutter[stretch] = gutter
    stretches.left[stretch] = left
    stretches.right[stretch] = right
    stretches.fromBottom[stretch] = shape === bothBelow ? 1 : 0
    // Two lines between the same cards: as their ports lie, one inside the other on the way back.
    const isDescending = isForward === (shape !== bothBelow)
    const tie = isDescending ? stretch : 2 * count - stretch
    stretches.order[stretch] = orderOf(shape, left, right, spread) * 2 * (count + 1) + tie
  }
}

const bothAbove = 0
const fallsRight = 1
const risesRight = 2
const bothBelow = 3

function shapeOf(isLeftAbove: boolean, isRightAbove: boolean): number {
  if (isLeftAbove) return isRightAbove ? bothAbove : fallsRight
  return isRightAbove ? risesRight : bothBelow
}

/**
 * Short ones lie nearest to the side that they open to; of those that fall to the right the last
 * to start lies highest, of those that rise the first: so they cross least.
 */
function orderOf(shape: number, left: number, right: number, spread: number): number {
  const block = shape * spread * spread
  if (shape === bothAbove || shape === bothBelow) return block + (right - left) * spread
  if (shape === risesRight) return block + left * spread + right
  return block + (spread - 1 - left) * spread + (spread - 1 - right)
}
