// The stretches of lines down and up in column gutters: from which height to which, and their shape.
import type { NumberLists } from '../../lib/number-lists'
import { int, num } from '../../lib/typed-lists'
import type { RowHeights } from '../layout/row-heights'
import type { Stacks } from '../layout/stacks'
import type { Lines } from './lines'
import type { Ports } from './ports'
import { detour, type RoutePlans, round, turn } from './route-plans'
import type { RowTracks } from './row-gutters'

/** To which sides a stretch leads at its two ends. */
export const bothLeft = 0
export const fallsRight = 1
export const risesRight = 2
export const bothRight = 3

/**
 * A line has up to three: `line * 3`, and up to two more. Heights are a level (slot s: 2s + 1, row
 * gutter g: 2g) and a distance from its top, so that they stay the same when rows above grow.
 */
export type Falls = {
  /** The column gutter, or -1 when there is no such stretch. */
  readonly gutter: Int32Array
  readonly shape: Int32Array
  /** The end on the way in from the first card, and the one on the way out to the second. */
  readonly startLevel: Int32Array
  readonly startY: Float64Array
  readonly endLevel: Int32Array
  readonly endY: Float64Array
}

/** The stretches of all lines in column gutters. */
export function findFalls(
  stacks: Stacks,
  lines: Lines,
  plans: RoutePlans,
  ports: Ports,
  rowTracks: RowTracks,
  heights: RowHeights,
  lists: NumberLists,
): Falls {
  const count = lines.transitions.length
  const falls: Falls = {
    gutter: lists.ints(count * 3, -1),
    shape: lists.ints(count * 3, 0),
    startLevel: lists.ints(count * 3, 0),
    startY: lists.nums(count * 3, 0),
    endLevel: lists.ints(count * 3, 0),
    endY: lists.nums(count * 3, 0),
  }
  const rowY = (stretch: number, gutter: number) =>
    num(heights.tracksY, gutter) - num(heights.gutterY, gutter) + num(rowTracks.y, stretch)
  for (let line = 0; line < count; line += 1) {
    const parts = fallCount(int(plans.kind, line))
    if (parts === 0) continue
    const outRow = int(plans.outRowGutter, line)
    const inRow = int(plans.inRowGutter, line)
    let level = 2 * int(stacks.slot, int(lines.from, line)) + 1
    let y = num(ports.out, line)
    for (let part = 0; part < parts; part += 1) {
      const fall = line * 3 + part
      falls.gutter[fall] = gutterOf(plans, line, part, parts)
      falls.startLevel[fall] = level
      falls.startY[fall] = y
      if (part === parts - 1) {
        level = 2 * int(stacks.slot, int(lines.to, line)) + 1
        y = num(ports.in, line)
      } else {
        level = 2 * (part === 0 ? outRow : inRow)
        y = rowY(line * 2 + part, part === 0 ? outRow : inRow)
      }
      falls.endLevel[fall] = level
      falls.endY[fall] = y
    }
    for (let part = 0; part < parts; part += 1) setShape(falls, line * 3, part, parts)
  }
  return falls
}

/** The column gutter of a stretch: the first, the last, or on a detour the one between. */
function gutterOf(plans: RoutePlans, line: number, part: number, parts: number): number {
  if (part === 0) return int(plans.outGutter, line)
  return int(part === parts - 1 ? plans.inGutter : plans.midGutter, line)
}

/** How many stretches a line of a kind has in column gutters. */
export function fallCount(kind: number): number {
  return kind === turn ? 1 : kind === round ? 2 : kind === detour ? 3 : 0
}

/** Lines come out of cards to the right, and into cards from the left. */
function setShape(falls: Falls, first: number, part: number, parts: number): void {
  const fall = first + part
  const gutter = int(falls.gutter, fall)
  const opensLeft = part === 0 || int(falls.gutter, fall - 1) < gutter
  const endsLeft = part < parts - 1 && int(falls.gutter, fall + 1) < gutter
  const difference = int(falls.endLevel, fall) - int(falls.startLevel, fall)
  const isDown =
    difference > 0 || (difference === 0 && num(falls.endY, fall) > num(falls.startY, fall))
  if (opensLeft === endsLeft) falls.shape[fall] = opensLeft ? bothLeft : bothRight
  else falls.shape[fall] = opensLeft === isDown ? fallsRight : risesRight
}
