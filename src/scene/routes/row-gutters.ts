// Tracks of the stretches that run along row gutters, and the chips that stand on them.
import { type Groups, groupByNumber, int } from '../../lib/typed-lists'
import type { Grid } from '../layout/grid'
import type { Stacks } from '../layout/stacks'
import type { Lines } from './lines'
import { detour, type RoutePlans, round } from './route-plans'
import { createRowChips, type RowChips } from './row-chips'
import type { StackedLines } from './stacked-lines'
import { createTrackBoard, type TrackBoard } from './track-board'

/** A line has up to two stretches in row gutters: `line * 2` and, on a detour, `line * 2 + 1`. */
export type RowTracks = {
  /** By stretch: its distance from the top of the tracks of its gutter. */
  readonly y: Float64Array
  /** By row gutter: the height of all its tracks. */
  readonly height: Float64Array
  /** By line: the column over which its chip stands, or -1, and how far from its left edge. */
  readonly chipColumn: Int32Array
  readonly chipX: Float64Array
}

type Stretches = {
  readonly gutter: Int32Array
  readonly left: Int32Array
  readonly right: Int32Array
  /** The order in which the stretches of one gutter choose their tracks. */
  readonly order: Float64Array
  /** 1: it counts its tracks from the bottom of the gutter. */
  readonly fromBottom: Uint8Array
  /** How many column gutters there are. */
  readonly places: number
}

/** Gives every stretch its track: no two that meet in a gutter share one. */
export function layRowTracks(
  grid: Grid,
  stacks: Stacks,
  lines: Lines,
  plans: RoutePlans,
  stackedLines: StackedLines,
): RowTracks {
  const count = lines.transitions.length
  const stretches = makeStretches(stacks, lines, plans)
  const groups = groupByNumber(stretches.gutter, stacks.slotCount + 1)
  const y = new Float64Array(count * 2)
  const height = new Float64Array(stacks.slotCount + 1)
  const chips = createRowChips(grid.steps.length, lines, stackedLines)
  const boards = [createTrackBoard(stretches.places), createTrackBoard(stretches.places)] as const
  const track = new Int32Array(count * 2)
  for (let gutter = 0; gutter <= stacks.slotCount; gutter += 1) {
    const sorted = sortedStretches(groups, gutter, stretches.order)
    if (sorted.length === 0) continue
    const trackCount = assignTracks(sorted, stretches, boards, track)
    const tall = chips.place(gutter, trackCount, sorted.filter(bearsChip(plans)), {
      ...stretches,
      sorted,
      track,
    })
    height[gutter] = setHeights(sorted, track, trackCount, tall, y)
  }
  return { y, height, chipColumn: chips.column, chipX: chips.x }
}

/** On a detour the longer of the two stretches bears the chip. */
function bearsChip(plans: RoutePlans) {
  const lengthOf = (line: number, gutters: Int32Array) =>
    Math.abs(int(plans.midGutter, line) - int(gutters, line))
  return (stretch: number): boolean => {
    const line = stretch >> 1
    if (int(plans.kind, line) === round) return true
    const isFirstLonger = lengthOf(line, plans.outGutter) >= lengthOf(line, plans.inGutter)
    return isFirstLonger === (stretch % 2 === 0)
  }
}

function makeStretches(stacks: Stacks, lines: Lines, plans: RoutePlans): Stretches {
  const count = lines.transitions.length
  const stretches = {
    gutter: new Int32Array(count * 2).fill(-1),
    left: new Int32Array(count * 2),
    right: new Int32Array(count * 2),
    order: new Float64Array(count * 2),
    fromBottom: new Uint8Array(count * 2),
    places: stacks.blocked.length,
  }
  const spread = stacks.blocked.length + 1
  const add = (
    stretch: number,
    gutter: number,
    start: number,
    end: number,
    startsAbove: boolean,
    endsAbove: boolean,
  ) => {
    const isForward = start < end
    const left = isForward ? start : end
    const right = isForward ? end : start
    stretches.gutter[stretch] = gutter
    stretches.left[stretch] = left
    stretches.right[stretch] = right
    const shape = isForward ? shapeOf(startsAbove, endsAbove) : shapeOf(endsAbove, startsAbove)
    stretches.fromBottom[stretch] = shape === bothBelow ? 1 : 0
    const isDescending = isForward === (shape !== bothBelow)
    const tie = isDescending ? stretch : 2 * count - stretch
    stretches.order[stretch] = orderOf(shape, left, right, spread) * 2 * (count + 1) + tie
  }
  for (let line = 0; line < count; line += 1) {
    const kind = int(plans.kind, line)
    if (kind !== round && kind !== detour) continue
    const outRow = int(plans.outRowGutter, line)
    const inRow = int(plans.inRowGutter, line)
    const outGutter = int(plans.outGutter, line)
    const inGutter = int(plans.inGutter, line)
    const comesFromAbove = int(stacks.slot, int(lines.from, line)) < outRow
    const goesAbove = int(stacks.slot, int(lines.to, line)) < inRow
    if (kind === round) {
      add(line * 2, outRow, outGutter, inGutter, comesFromAbove, goesAbove)
    } else {
      const mid = int(plans.midGutter, line)
      add(line * 2, outRow, outGutter, mid, comesFromAbove, inRow < outRow)
      add(line * 2 + 1, inRow, mid, inGutter, outRow < inRow, goesAbove)
    }
  }
  return stretches
}

const bothAbove = 0
const fallsRight = 1
const risesRight = 2
const bothBelow = 3

function shapeOf(isLeftAbove: boolean, isRightAbove: boolean): number {
  if (isLeftAbove) return isRightAbove ? bothAbove : fallsRight
  return isRightAbove ? risesRight : bothBelow
}

/** Short ones lie nearest to the side that they open to; the others in the order that crosses least. */
function orderOf(shape: number, left: number, right: number, spread: number): number {
  const block = shape * spread * spread
  if (shape === bothAbove || shape === bothBelow) return block + (right - left) * spread
  if (shape === risesRight) return block + left * spread + right
  return block + (spread - 1 - left) * spread + (spread - 1 - right)
}

function sortedStretches({ starts, items }: Groups, gutter: number, order: Float64Array): number[] {
  const own = Array.from(items.subarray(int(starts, gutter), int(starts, gutter + 1)))
  return own.sort((left, right) => (order[left] ?? 0) - (order[right] ?? 0))
}

/** Lays the stretches of one gutter, in order, and returns how many tracks that takes. */
function assignTracks(
  sorted: readonly number[],
  { left, right, fromBottom, places }: Stretches,
  [top, bottom]: readonly [TrackBoard, TrackBoard],
  track: Int32Array,
): number {
  top.clear()
  bottom.clear()
  for (const stretch of sorted) {
    const board = fromBottom[stretch] === 1 ? bottom : top
    track[stretch] = board.take(int(left, stretch), int(right, stretch))
  }
  let trackCount = 0
  for (let place = 0; place < places; place += 1) {
    trackCount = Math.max(trackCount, top.depthAt(place) + bottom.depthAt(place))
  }
  for (const stretch of sorted) {
    if (fromBottom[stretch] === 1) track[stretch] = trackCount - 1 - int(track, stretch)
  }
  return trackCount
}

function setHeights(
  sorted: readonly number[],
  track: Int32Array,
  trackCount: number,
  tall: RowChips['tall'],
  y: Float64Array,
): number {
  const middles: number[] = []
  let height = 0
  for (let index = 0; index < trackCount; index += 1) {
    const own = tall.has(index) ? tallTrackHeight : trackHeight
    middles.push(height + own / 2)
    height += own
  }
  for (const stretch of sorted) y[stretch] = middles[int(track, stretch)] ?? 0
  return height
}

const trackHeight = 12
/** Room for a chip clear of the chips on the tracks beside it. */
const tallTrackHeight = 48
