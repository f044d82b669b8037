// Tracks of the stretches that run down and up in column gutters.
import { groupByNumber, int, num } from '../../lib/typed-lists'
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
  const gutter = new Int32Array(count * 3).fill(-1)
  const startY = new Float64Array(count * 3)
  const endY = new Float64Array(count * 3)
  const set = (fall: number, column: number, start: number, end: number) => {
    gutter[fall] = column
    startY[fall] = start
    endY[fall] = end
  }
  for (let line = 0; line < count; line += 1) {
    const kind = int(plans.kind, line)
    if (kind === stacked || kind === straight) continue
    const start = num(heights.slotY, int(stacks.slot, int(lines.from, line))) + num(ports.out, line)
    const end = num(heights.slotY, int(stacks.slot, int(lines.to, line))) + num(ports.in, line)
    const outGutter = int(plans.outGutter, line)
    if (kind === turn) {
      set(line * 3, outGutter, start, end)
      continue
    }
    const outRowY = num(heights.tracksY, int(plans.outRowGutter, line)) + num(rowTracks.y, line * 2)
    set(line * 3, outGutter, start, outRowY)
    if (kind === round) set(line * 3 + 1, int(plans.inGutter, line), outRowY, end)
    if (kind !== detour) continue
    const inRowY =
      num(heights.tracksY, int(plans.inRowGutter, line)) + num(rowTracks.y, line * 2 + 1)
    set(line * 3 + 1, int(plans.midGutter, line), outRowY, inRowY)
    set(line * 3 + 2, int(plans.inGutter, line), inRowY, end)
  }
  return { gutter, startY, endY }
}

/** Gives every stretch its track: no two that meet in a gutter share one. */
export function layColumnTracks(
  gutterCount: number,
  plans: RoutePlans,
  falls: Falls,
  height: number,
): ColumnTracks {
  const offset = new Float64Array(falls.gutter.length)
  const trackCount = new Int32Array(gutterCount)
  const order = new Float64Array(falls.gutter.length)
  for (let fall = 0; fall < order.length; fall += 1) {
    if (int(falls.gutter, fall) >= 0) order[fall] = orderOf(plans, falls, fall, height)
  }
  const { starts, items } = groupByNumber(falls.gutter, gutterCount)
  const board = createBoard(height)
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

/** The height of the map in steps: what falls into a step shares no track with what else does. */
function createBoard(height: number) {
  const step = Math.max(minStep, height / maxSteps)
  const count = Math.ceil(height / step) + 2
  const left = createTrackBoard(count)
  const right = createTrackBoard(count)

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
      const { first, last } = stepsOf(falls, fall)
      return (fromRight(fall) ? right : left).take(first, last)
    })
    const { widest, most } = measureRuns()
    sorted.forEach((fall, index) => {
      const width = int(widest, stepsOf(falls, fall).first)
      const track = tracks[index] ?? 0
      const place = fromRight(fall) ? width - 1 - track : track
      offset[fall] = (place - (width - 1) / 2) * trackPitch
    })
    return most
  }

  function stepsOf(falls: Falls, fall: number) {
    const start = num(falls.startY, fall)
    const end = num(falls.endY, fall)
    const first = Math.floor(Math.max(0, Math.min(start, end) - clearance) / step)
    const last = Math.min(count - 1, Math.floor((Math.max(start, end) + clearance) / step))
    return { first, last }
  }

  /** By step: how many tracks the unbroken run of stretches has that it belongs to. */
  function measureRuns(): { widest: Int32Array; most: number } {
    const widest = new Int32Array(count)
    let most = 0
    let start = 0
    let width = 0
    for (let place = 0; place <= count; place += 1) {
      const depth = place < count ? left.depthAt(place) + right.depthAt(place) : 0
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

export const trackPitch = 14
/** Between the ends of two stretches on one track. */
const clearance = 6
const minStep = 6
const maxSteps = 2048
