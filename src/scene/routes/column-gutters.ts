// Tracks of the stretches that run down and up in column gutters.
import { groupByNumber, int, num } from '../../lib/typed-lists'
import { sizes } from '../layout/map-layout'
import type { RowHeights } from '../layout/row-heights'
import type { Stacks } from '../layout/stacks'
import type { Lines } from './lines'
import type { Ports } from './ports'
import { detour, type RoutePlans, round, stacked, straight, turn } from './route-plans'
import type { RowTracks } from './row-gutters'
import { createTrackBoard } from './track-board'

/** A line has up to three stretches in column gutters: `line * 3`, and up to two more. */
export type Falls = {
  readonly gutter: Int32Array
  /** Where it starts and ends on the way from the first card to the second, in map units. */
  readonly startY: Float64Array
  readonly endY: Float64Array
  /** The slot s (2s + 1) or the row gutter g (2g) where it starts and ends. */
  readonly startLevel: Int32Array
  readonly endLevel: Int32Array
}

export type ColumnTracks = {
  /** By stretch: its distance from the middle of its gutter. */
  readonly offset: Float64Array
  /** By column gutter: how many tracks lie side by side where it is fullest. */
  readonly trackCount: Int32Array
}

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
    startY: new Float64Array(count * 3),
    endY: new Float64Array(count * 3),
    startLevel: new Int32Array(count * 3),
    endLevel: new Int32Array(count * 3),
  }
  const rowY = (stretch: number, rowGutter: number) =>
    num(heights.tracksY, rowGutter) + num(rowTracks.y, stretch)
  for (let line = 0; line < count; line += 1) {
    const kind = int(plans.kind, line)
    if (kind === stacked || kind === straight) continue
    const from = int(stacks.slot, int(lines.from, line))
    const to = int(stacks.slot, int(lines.to, line))
    const start = { y: num(heights.slotY, from) + num(ports.out, line), level: 2 * from + 1 }
    const end = { y: num(heights.slotY, to) + num(ports.in, line), level: 2 * to + 1 }
    const outGutter = int(plans.outGutter, line)
    if (kind === turn) {
      setFall(falls, line * 3, outGutter, start, end)
      continue
    }
    const outRow = int(plans.outRowGutter, line)
    const first = { y: rowY(line * 2, outRow), level: 2 * outRow }
    setFall(falls, line * 3, outGutter, start, first)
    if (kind === round) setFall(falls, line * 3 + 1, int(plans.inGutter, line), first, end)
    if (kind !== detour) continue
    const inRow = int(plans.inRowGutter, line)
    const second = { y: rowY(line * 2 + 1, inRow), level: 2 * inRow }
    setFall(falls, line * 3 + 1, int(plans.midGutter, line), first, second)
    setFall(falls, line * 3 + 2, int(plans.inGutter, line), second, end)
  }
  return falls
}

type End = { readonly y: number; readonly level: number }

function setFall(falls: Falls, fall: number, gutter: number, start: End, end: End): void {
  falls.gutter[fall] = gutter
  falls.startY[fall] = start.y
  falls.endY[fall] = end.y
  falls.startLevel[fall] = start.level
  falls.endLevel[fall] = end.level
}

/** Gives every stretch its track: no two that meet in a gutter share one. */
export function layColumnTracks(
  gutterCount: number,
  plans: RoutePlans,
  falls: Falls,
  heights: RowHeights,
): ColumnTracks {
  const { height } = heights
  const offset = new Float64Array(falls.gutter.length)
  const trackCount = new Int32Array(gutterCount)
  const order = new Float64Array(falls.gutter.length)
  for (let fall = 0; fall < order.length; fall += 1) {
    if (int(falls.gutter, fall) >= 0) order[fall] = orderOf(plans, falls, fall, height)
  }
  const { starts, items } = groupByNumber(falls.gutter, gutterCount)
  const board = createBoard(heights)
  const isFromRight = (fall: number) => num(order, fall) >= 3 * (2 * height + 1)
  for (let gutter = 0; gutter < gutterCount; gutter += 1) {
    const own = items.subarray(int(starts, gutter), int(starts, gutter + 1))
    if (own.length === 0) continue
    const sorted = Array.from(own).sort((left, right) => num(order, left) - num(order, right))
    trackCount[gutter] = board.lay(sorted, isFromRight, falls, offset)
  }
  return { offset, trackCount }
}

/*
 * The order of choice, from the left: stretches open to the left at both ends, short ones first;
 * those that fall to the right, the last to start first; those that rise to the right, the first
 * to end first. From the right: those open to the right at both ends, short ones first. Like this
 * few lines cross, and a fan has no crossing.
 */
function orderOf(plans: RoutePlans, falls: Falls, fall: number, height: number): number {
  const start = num(falls.startY, fall)
  const end = num(falls.endY, fall)
  const block = 2 * height + 1
  const isStartLeft = opensLeftAtStart(plans, fall)
  const isEndLeft = opensLeftAtEnd(plans, fall)
  if (isStartLeft && isEndLeft) return Math.abs(end - start)
  if (!isStartLeft && !isEndLeft) return 3 * block + Math.abs(end - start)
  const isTopLeft = start < end ? isStartLeft : isEndLeft
  if (isTopLeft) return block + height - Math.min(start, end)
  return 2 * block + Math.max(start, end)
}

function opensLeftAtStart(plans: RoutePlans, fall: number): boolean {
  const line = Math.floor(fall / 3)
  const part = fall % 3
  if (part === 0) return true
  const isDetour = int(plans.kind, line) === detour
  const before = int(isDetour && part === 2 ? plans.midGutter : plans.outGutter, line)
  const here = int(isDetour && part === 1 ? plans.midGutter : plans.inGutter, line)
  return before < here
}

function opensLeftAtEnd(plans: RoutePlans, fall: number): boolean {
  const line = Math.floor(fall / 3)
  const part = fall % 3
  const kind = int(plans.kind, line)
  if (kind === turn || part === 2) return false
  if (kind === round) {
    return part === 0 && int(plans.inGutter, line) < int(plans.outGutter, line)
  }
  const here = int(part === 0 ? plans.outGutter : plans.midGutter, line)
  const next = int(part === 0 ? plans.midGutter : plans.inGutter, line)
  return next < here
}

/**
 * The tracks of one gutter after the other. Its places are parts of slots and of row gutters, so
 * that how many there are does not depend on how high the map is.
 */
function createBoard(heights: RowHeights) {
  const count = heights.slotY.length * partsOfSlot + heights.gutterY.length * partsOfGutter
  const left = createTrackBoard(count)
  const right = createTrackBoard(count)
  const depths = new Int32Array(count)

  /**
   * Lays the stretches of one gutter and returns how many tracks that takes.
   * @param fromRight which of the sorted stretches count their tracks from the right
   */
  function lay(
    sorted: readonly number[],
    fromRight: (fall: number) => boolean,
    falls: Falls,
    offset: Float64Array,
  ): number {
    left.clear()
    right.clear()
    const tracks = sorted.map((fall) => {
      const { first, last } = placesOf(falls, fall)
      return (fromRight(fall) ? right : left).take(first, last)
    })
    const { widest, most } = measureRuns()
    sorted.forEach((fall, index) => {
      const width = int(widest, placesOf(falls, fall).first)
      const track = tracks[index] ?? 0
      const place = fromRight(fall) ? width - 1 - track : track
      offset[fall] = (place - (width - 1) / 2) * trackPitch
    })
    return most
  }

  function placesOf(falls: Falls, fall: number) {
    const isDown = num(falls.startY, fall) < num(falls.endY, fall)
    const top = (isDown ? falls.startY : falls.endY)[fall] ?? 0
    const bottom = (isDown ? falls.endY : falls.startY)[fall] ?? 0
    const topLevel = int(isDown ? falls.startLevel : falls.endLevel, fall)
    const bottomLevel = int(isDown ? falls.endLevel : falls.startLevel, fall)
    return {
      first: placeAt(heights, topLevel, top - clearance),
      last: placeAt(heights, bottomLevel, bottom + clearance),
    }
  }

  /** By place: how many tracks the unbroken run of stretches has that it belongs to. */
  function measureRuns(): { widest: Int32Array; most: number } {
    const widest = new Int32Array(count)
    depths.fill(0)
    left.addDepths(depths)
    right.addDepths(depths)
    let most = 0
    let start = 0
    let width = 0
    for (let place = 0; place <= count; place += 1) {
      const depth = place < count ? int(depths, place) : 0
      if (depth > 0) {
        width = Math.max(width, depth)
        continue
      }
      if (width > 0) widest.fill(width, start, place)
      most = Math.max(most, width)
      start = place + 1
      width = 0
    }
    return { widest, most }
  }
  return { lay }
}

/** The place of a height within a level; above the level its first place, below it its last. */
function placeAt(heights: RowHeights, level: number, y: number): number {
  const index = level >> 1
  const isGutter = level % 2 === 0
  const before = index * (partsOfSlot + partsOfGutter) + (isGutter ? 0 : partsOfGutter)
  const parts = isGutter ? partsOfGutter : partsOfSlot
  const top = num(isGutter ? heights.gutterY : heights.slotY, index)
  const bottom = isGutter ? num(heights.gutterEnd, index) : top + sizes.cardHeight
  const part = Math.floor(((y - top) / (bottom - top)) * parts)
  return before + Math.min(parts - 1, Math.max(0, part))
}

const partsOfSlot = 4
const partsOfGutter = 2
export const trackPitch = 14
/** Between the ends of two stretches on one track. */
const clearance = 6
