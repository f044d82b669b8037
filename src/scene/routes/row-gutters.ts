// Row gutters: the tracks of the stretches along each one, and the chips that stand on them.
import type { NumberLists } from '../../lib/number-lists'
import { int, num } from '../../lib/typed-lists'
import { chipStyle } from '../chips'
import { sizes } from '../layout/map-layout'
import { hasEqualPart, rangeOf } from './equal-parts'
import { bothAbove, bothBelow, type RowInput, risesRight } from './row-input'
import { createTrackBoard, type TrackBoard } from './track-board'

/** A gutter: the distance of each stretch from the top of the tracks, and the places of chips. */
export type RowGutterLayout = {
  readonly height: number
  readonly y: Float64Array
  /** The column over which the chip of a stretch stands, or -1, and how far from its left edge. */
  readonly chipColumn: Int32Array
  readonly chipX: Float64Array
}

/** All gutters with what they were made of, to be used again where nothing changed. */
export type RowGutters = { readonly input: RowInput; readonly layouts: readonly RowGutterLayout[] }

/** The same by line. */
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
 * Lays out all row gutters: no two stretches that meet share a track, and over one column the
 * tracks beside a chip stay free. Gutters whose input is as it was before are taken over.
 */
export function layRowGutters(input: RowInput, before: RowGutters | null): RowGutters {
  // Column gutter g is place 2g, the column at its right 2g + 1.
  const places = 2 * input.columns + 1
  const boards: Boards = {
    top: createTrackBoard(places),
    bottom: createTrackBoard(places),
    depths: new Int32Array(places),
  }
  const layouts: RowGutterLayout[] = []
  for (let gutter = 0; gutter + 1 < input.starts.length; gutter += 1) {
    const known = before && hasSameInput(input, before.input, gutter) && before.layouts[gutter]
    layouts.push(known || layGutter(input, gutter, boards))
  }
  return { input, layouts }
}

/** The layouts of all gutters, by line. */
export function readRowTracks(
  { input, layouts }: RowGutters,
  lineCount: number,
  lists: NumberLists,
): RowTracks {
  const tracks: RowTracks = {
    y: lists.nums(lineCount * 2, 0),
    height: new Float64Array(layouts.length),
    chipColumn: lists.ints(lineCount, -1),
    chipX: lists.nums(lineCount, 0),
  }
  layouts.forEach((layout, gutter) => {
    tracks.height[gutter] = layout.height
    const start = int(input.starts, gutter)
    for (let local = 0; local < layout.y.length; local += 1) {
      const stretch = int(input.stretch, start + local)
      tracks.y[stretch] = num(layout.y, local)
      if (num(input.chipWidth, start + local) === 0) continue
      tracks.chipColumn[stretch >> 1] = int(layout.chipColumn, local)
      tracks.chipX[stretch >> 1] = num(layout.chipX, local)
    }
  })
  return tracks
}

function hasSameInput(input: RowInput, other: RowInput, gutter: number): boolean {
  if (input.columns !== other.columns || gutter + 1 >= other.starts.length) return false
  const own = rangeOf(input.starts, gutter, gutter + 1)
  const before = rangeOf(other.starts, gutter, gutter + 1)
  const columns = { start: gutter * input.columns, count: input.columns }
  return (
    own.count === before.count &&
    hasEqualPart(input.left, own, other.left, before) &&
    hasEqualPart(input.right, own, other.right, before) &&
    hasEqualPart(input.shape, own, other.shape, before) &&
    hasEqualPart(input.isForward, own, other.isForward, before) &&
    hasEqualPart(input.chipWidth, own, other.chipWidth, before) &&
    hasEqualPart(input.chipHeight, own, other.chipHeight, before) &&
    hasEqualPart(input.stackedWidth, columns, other.stackedWidth, columns)
  )
}

type Boards = {
  /** Tracks counted from the top of the gutter, and from its bottom. */
  readonly top: TrackBoard
  readonly bottom: TrackBoard
  readonly depths: Int32Array
}

const nothing: RowGutterLayout = {
  height: 0,
  y: new Float64Array(0),
  chipColumn: new Int32Array(0),
  chipX: new Float64Array(0),
}

function layGutter(input: RowInput, gutter: number, boards: Boards): RowGutterLayout {
  const { start, count } = rangeOf(input.starts, gutter, gutter + 1)
  if (count === 0) return nothing
  const track = new Int32Array(count)
  const chipColumn = new Int32Array(count).fill(-1)
  const trackCount = layTracks(input, gutter, boards, track, chipColumn)
  const y = new Float64Array(count)
  const chipX = new Float64Array(count)
  for (let local = 0; local < count; local += 1) {
    y[local] = (int(track, local) + 0.5) * trackHeight
    const column = int(chipColumn, local)
    if (column < 0) continue
    const stackedWidth = num(input.stackedWidth, gutter * input.columns + column)
    chipX[local] = chipXOf(input, start + local, int(track, local), stackedWidth)
  }
  return { height: trackCount * trackHeight, y, chipColumn, chipX }
}

/** Gives the stretches of one gutter their tracks, and returns how many there are. */
function layTracks(
  input: RowInput,
  gutter: number,
  { top, bottom, depths }: Boards,
  track: Int32Array,
  chipColumn: Int32Array,
): number {
  const start = int(input.starts, gutter)
  top.clear()
  bottom.clear()
  for (const local of sortStretches(input, start, track.length)) {
    const index = start + local
    const board = int(input.shape, index) === bothBelow ? bottom : top
    const first = 2 * int(input.left, index)
    const last = 2 * int(input.right, index)
    const rooms = findRooms(input, gutter, index)
    const [middle] = rooms
    if (middle !== undefined && num(input.chipHeight, index) > chipStyle.numberHeight) {
      const taken = board.takeWithRoom(first, last, rooms)
      track[local] = taken.track
      chipColumn[local] = taken.room >> 1
    } else {
      track[local] = board.take(first, last, 0)
      chipColumn[local] = middle === undefined ? -1 : middle >> 1
    }
  }
  depths.fill(0)
  top.addDepths(depths)
  bottom.addDepths(depths)
  const trackCount = roomFor(depths.reduce((most, depth) => Math.max(most, depth), 0))
  for (let local = 0; local < track.length; local += 1) {
    if (int(input.shape, start + local) !== bothBelow) continue
    track[local] = trackCount - 1 - int(track, local)
  }
  return trackCount
}

/** Some more room in a full gutter, so that not every line more moves the rows below it. */
function roomFor(trackCount: number): number {
  const step = trackCount > 12 ? 4 : trackCount > 4 ? 2 : 1
  return Math.ceil(trackCount / step) * step
}

function sortStretches(input: RowInput, start: number, count: number): number[] {
  const order = new Float64Array(count)
  for (let local = 0; local < count; local += 1) {
    // Two lines between the same cards: as their ports lie, one inside the other on the way back.
    const isForward = int(input.isForward, start + local) === 1
    const isDescending = isForward === (int(input.shape, start + local) !== bothBelow)
    const tie = isDescending ? local : count - local
    order[local] = orderOf(input, start + local) * (count + 1) + tie
  }
  return Array.from(order.keys()).sort((one, other) => num(order, one) - num(order, other))
}

/**
 * Short ones lie nearest to the side that they open to; of those that fall to the right the last
 * to start lies highest, of those that rise the first: so they cross least.
 */
function orderOf({ left, right, shape, columns }: RowInput, index: number): number {
  const spread = columns + 2
  const start = int(left, index)
  const end = int(right, index)
  const own = int(shape, index)
  const block = own * spread * spread
  if (own === bothAbove || own === bothBelow) return block + (end - start) * spread
  if (own === risesRight) return block + start * spread + end
  return block + (spread - 1 - start) * spread + (spread - 1 - end)
}

/** The places of columns, from the middle of a stretch outwards, that have room for its chip. */
function findRooms(input: RowInput, gutter: number, index: number): readonly number[] {
  const width = num(input.chipWidth, index)
  if (width === 0) return noRooms
  const first = int(input.left, index)
  const last = int(input.right, index) - 1
  const middle = (first + last) >> 1
  const found: number[] = []
  const offer = (column: number) => {
    if (column < first || column > last) return
    const stackedWidth = num(input.stackedWidth, gutter * input.columns + column)
    if (width <= sideRoom(stackedWidth)) found.push(2 * column + 1)
  }
  offer(middle)
  for (let distance = 1; distance <= Math.min(maxDistance, last - first); distance += 1) {
    offer(middle + distance)
    offer(middle - distance)
  }
  return found
}

const noRooms: readonly number[] = []

/** How wide a chip may be over a column: the whole column, or one side of what runs down there. */
function sideRoom(stackedWidth: number): number {
  return stackedWidth === 0 ? sizes.cardWidth : (sizes.cardWidth - stackedWidth) / 2
}

/**
 * Chips with content stand in the middle of the column; numbers, which are higher than a track, at
 * its left or its right by turns. What runs straight down through the column is avoided.
 */
function chipXOf(input: RowInput, index: number, track: number, stackedWidth: number): number {
  const width = num(input.chipWidth, index)
  const isNumber = num(input.chipHeight, index) === chipStyle.numberHeight
  const side = (sizes.cardWidth - stackedWidth) / 2
  if (stackedWidth === 0 && !isNumber) return side - width / 2
  const start = isNumber && track % 2 === 1 ? sizes.cardWidth - side : 0
  return start + (side - width) / 2
}

const trackHeight = 12
const maxDistance = 6
