// The stretches of lines down and up in column gutters: from which height to which, and their shape.
import { int, num } from '../../lib/typed-lists'
import type { RowHeights } from '../layout/row-heights'
import type { Stacks } from '../layout/stacks'
import type { Lines } from './lines'
import type { Ports } from './ports'
import { detour, type RoutePlans, round, stacked, straight, turn } from './route-plans'
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
  readonly shape: Uint8Array
  /** The end on the way in from the first card, and the one on the way out to the second. */
  readonly startLevel: Int32Array
  readonly startY: Float64Array
  readonly endLevel: Int32Array
  readonly endY: Float64Array
}

type Height = { readonly level: number; readonly y: number }

/** The stretches of all lines in column gutters. */
export function findFalls(
  stacks: Stacks,
  lines: Lines,
  plans: RoutePlans,
  ports: Ports,
  rowTracks: RowTracks,
  heights: RowHeights,
): Falls {
  const count = lines.transitions.length
  const falls: Falls = {
    gutter: new Int32Array(count * 3).fill(-1),
    shape: new Uint8Array(count * 3),
    startLevel: new Int32Array(count * 3),
    startY: new Float64Array(count * 3),
    endLevel: new Int32Array(count * 3),
    endY: new Float64Array(count * 3),
  }
  const onTrack = (stretch: number, gutter: number): Height => {
    const tracks = num(heights.tracksY, gutter) - num(heights.gutterY, gutter)
    return { level: 2 * gutter, y: tracks + num(rowTracks.y, stretch) }
  }
  for (let line = 0; line < count; line += 1) {
    const kind = int(plans.kind, line)
    if (kind === stacked || kind === straight) continue
    const start = { level: slotLevel(stacks, int(lines.from, line)), y: num(ports.out, line) }
    const end = { level: slotLevel(stacks, int(lines.to, line)), y: num(ports.in, line) }
    const heightsOnTheWay = [start]
    if (kind !== turn) heightsOnTheWay.push(onTrack(line * 2, int(plans.outRowGutter, line)))
    if (kind === detour) heightsOnTheWay.push(onTrack(line * 2 + 1, int(plans.inRowGutter, line)))
    setFalls(falls, line, guttersOnTheWay(plans, line), [...heightsOnTheWay, end])
  }
  return falls
}

/** The column gutters of a line in order: one for each of its stretches. */
function guttersOnTheWay(plans: RoutePlans, line: number): number[] {
  const kind = int(plans.kind, line)
  const first = int(plans.outGutter, line)
  if (kind === turn) return [first]
  const last = int(plans.inGutter, line)
  return kind === round ? [first, last] : [first, int(plans.midGutter, line), last]
}

/** How many stretches a line of a kind has in column gutters. */
export function fallCount(kind: number): number {
  return kind === turn ? 1 : kind === round ? 2 : kind === detour ? 3 : 0
}

function slotLevel(stacks: Stacks, card: number): number {
  return 2 * int(stacks.slot, card) + 1
}

/** Stretch n goes down or up in gutter n, from height n to height n + 1. */
function setFalls(
  falls: Falls,
  line: number,
  gutters: readonly number[],
  heights: readonly Height[],
): void {
  gutters.forEach((gutter, part) => {
    const start = heights[part] as Height
    const end = heights[part + 1] as Height
    // Lines come out of cards to the right, and into cards from the left.
    const opensLeft = (gutters[part - 1] ?? -1) < gutter
    const endsLeft = (gutters[part + 1] ?? Number.POSITIVE_INFINITY) < gutter
    const fall = line * 3 + part
    falls.gutter[fall] = gutter
    falls.shape[fall] = shapeOf(opensLeft, endsLeft, isAbove(start, end))
    falls.startLevel[fall] = start.level
    falls.startY[fall] = start.y
    falls.endLevel[fall] = end.level
    falls.endY[fall] = end.y
  })
}

function shapeOf(opensLeft: boolean, endsLeft: boolean, isDown: boolean): number {
  if (opensLeft === endsLeft) return opensLeft ? bothLeft : bothRight
  return opensLeft === isDown ? fallsRight : risesRight
}

function isAbove(one: Height, other: Height): boolean {
  return one.level < other.level || (one.level === other.level && one.y < other.y)
}
