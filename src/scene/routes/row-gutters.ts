// Tracks of the stretches that run along row gutters, and the chips that stand on them.
import { groupByNumber, int, num } from '../../lib/typed-lists'
import { chipStyle } from '../chips'
import type { Grid } from '../layout/grid'
import { sizes } from '../layout/map-layout'
import type { Stacks } from '../layout/stacks'
import type { Lines } from './lines'
import { type RoutePlans, round } from './route-plans'
import { findRowStretches, type RowStretches } from './row-stretches'
import type { StackedLines } from './stacked-lines'
import { createTrackBoard, type TrackBoard } from './track-board'

export type RowTracks = {
  /** By stretch (`line * 2` and `line * 2 + 1`): distance from the top of the tracks. */
  readonly y: Float64Array
  /** By row gutter: the height of all its tracks. */
  readonly height: Float64Array
  /** By line: the column over which its chip stands, or -1, and how far from its left edge. */
  readonly chipColumn: Int32Array
  readonly chipX: Float64Array
}

/**
 * Gives every stretch its track: no two that meet in a gutter share one, and over one column the
 * tracks beside a chip stay free.
 */
export function layRowTracks(
  grid: Grid,
  stacks: Stacks,
  lines: Lines,
  plans: RoutePlans,
  stackedLines: StackedLines,
): RowTracks {
  const count = lines.transitions.length
  const gutters = stacks.slotCount + 1
  const rowTracks: RowTracks = {
    y: new Float64Array(count * 2),
    height: new Float64Array(gutters),
    chipColumn: new Int32Array(count).fill(-1),
    chipX: new Float64Array(count),
  }
  const stretches = findRowStretches(stacks, lines, plans)
  const { starts, items } = groupByNumber(stretches.gutter, gutters)
  const boards = createBoards(2 * grid.steps.length + 1)
  for (let gutter = 0; gutter < gutters; gutter += 1) {
    const own = Array.from(items.subarray(int(starts, gutter), int(starts, gutter + 1)))
    if (own.length === 0) continue
    own.sort((left, right) => num(stretches.order, left) - num(stretches.order, right))
    const bears = (stretch: number) => bearsChip(plans, stretch)
    const findRooms = (first: number, last: number, line: number) =>
      middleOut(first, last, (column) => {
        return num(lines.chipWidth, line) <= sideRoom(stackedLines, gutter, column)
      })
    const trackCount = layGutter(own, stretches, lines, boards, bears, findRooms, rowTracks)
    rowTracks.height[gutter] = trackCount * trackHeight
    for (const stretch of own) {
      const column = int(rowTracks.chipColumn, stretch >> 1)
      if (bears(stretch) && column >= 0) {
        setChipX(rowTracks, lines, stretch, stackedLines.widthAt(gutter, column))
      }
    }
  }
  return rowTracks
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

type Boards = {
  readonly top: TrackBoard
  readonly bottom: TrackBoard
  readonly depths: Int32Array
}

/** Column gutter g is place 2g, the column at its right 2g + 1. */
function createBoards(places: number): Boards {
  return {
    top: createTrackBoard(places),
    bottom: createTrackBoard(places),
    depths: new Int32Array(places),
  }
}

/** Lays the stretches of one gutter, in order, and returns how many tracks that takes. */
function layGutter(
  sorted: readonly number[],
  stretches: RowStretches,
  lines: Lines,
  { top, bottom, depths }: Boards,
  bears: (stretch: number) => boolean,
  findRooms: (first: number, last: number, line: number) => readonly number[],
  { y, chipColumn }: RowTracks,
): number {
  top.clear()
  bottom.clear()
  for (const stretch of sorted) {
    const line = stretch >> 1
    const board = stretches.fromBottom[stretch] === 1 ? bottom : top
    const left = int(stretches.left, stretch)
    const right = int(stretches.right, stretch)
    const rooms = bears(stretch) ? findRooms(left, right - 1, line) : noRooms
    const [middle] = rooms
    if (middle === undefined) y[stretch] = board.take(2 * left, 2 * right, 0)
    else if (num(lines.chipHeight, line) === chipStyle.numberHeight) {
      y[stretch] = board.take(2 * left, 2 * right, 0)
      chipColumn[line] = middle >> 1
    } else {
      const taken = board.takeWithRoom(2 * left, 2 * right, rooms)
      y[stretch] = taken.track
      chipColumn[line] = taken.room >> 1
    }
  }
  depths.fill(0)
  top.addDepths(depths)
  bottom.addDepths(depths)
  const trackCount = roomFor(Math.max(...depths))
  for (const stretch of sorted) {
    const own = num(y, stretch)
    const track = stretches.fromBottom[stretch] === 1 ? trackCount - 1 - own : own
    y[stretch] = (track + 0.5) * trackHeight
  }
  return trackCount
}

/** Some more room in a full gutter, so that not every line more moves the rows below it. */
function roomFor(trackCount: number): number {
  const step = trackCount > 12 ? 4 : trackCount > 4 ? 2 : 1
  return Math.ceil(trackCount / step) * step
}

/** The places of those columns, from the middle outwards, that have room; not all of a long line. */
function middleOut(first: number, last: number, hasRoom: (column: number) => boolean): number[] {
  const middle = (first + last) >> 1
  const found: number[] = []
  const offer = (column: number) => {
    if (column >= first && column <= last && hasRoom(column)) found.push(2 * column + 1)
  }
  offer(middle)
  const furthest = Math.min(maxDistance, last - first)
  for (let distance = 1; distance <= furthest; distance += 1) {
    offer(middle + distance)
    offer(middle - distance)
  }
  return found
}

const noRooms: readonly number[] = []

/**
 * Chips with content stand in the middle of the column; numbers, which are higher than a track, at
 * its left or its right by turns. What runs straight down through the column is avoided.
 */
function setChipX(
  { y, chipX }: RowTracks,
  lines: Lines,
  stretch: number,
  stackedWidth: number,
): void {
  const line = stretch >> 1
  const width = num(lines.chipWidth, line)
  const isNumber = num(lines.chipHeight, line) === chipStyle.numberHeight
  const isOdd = Math.floor(num(y, stretch) / trackHeight) % 2 === 1
  const side = (sizes.cardWidth - stackedWidth) / 2
  if (stackedWidth === 0 && !isNumber) chipX[line] = side - width / 2
  else {
    const start = isNumber && isOdd ? sizes.cardWidth - side : 0
    chipX[line] = start + (side - width) / 2
  }
}

/** How wide a chip may be over a column: the whole column, or one side of what runs down there. */
function sideRoom(stackedLines: StackedLines, gutter: number, column: number): number {
  const stackedWidth = stackedLines.widthAt(gutter, column)
  return stackedWidth === 0 ? sizes.cardWidth : (sizes.cardWidth - stackedWidth) / 2
}

const trackHeight = 12
const maxDistance = 6
