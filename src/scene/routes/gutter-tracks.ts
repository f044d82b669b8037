// Tracks of the stretches of one column gutter, and how far apart the tracks lie.
import { int, num } from '../../lib/typed-lists'
import { bothLeft, bothRight, fallsRight } from './falls'
import { type GutterInput, placeCount } from './gutter-input'
import type { GutterFalls } from './gutter-parts'
import { createTrackBoard, type TrackBoard } from './track-board'

export type Tracks = {
  /** By stretch of the gutter: its track from the left, and the unbroken run that it belongs to. */
  readonly track: Int32Array
  readonly run: Int32Array
  /** By run: how many tracks it has. */
  readonly widths: readonly number[]
}

/**
 * Lays the stretches of one gutter after the other. No two that meet share a track. In a gutter
 * with few stretches those of one shape also keep their order from left to right, which avoids
 * crossings, unless that takes much room.
 */
export function createTrackLayer({ falls, levels }: GutterInput): (gutter: number) => Tracks {
  const desk = createDesk(placeCount(levels))
  return (gutter) => {
    const own = falls[gutter] as GutterFalls
    const sorted = sortFalls(own, levels)
    const tight = layTracks(desk, own, sorted, false)
    if (sorted.length > fewFalls) return tight
    const ordered = layTracks(desk, own, sorted, true)
    const most = Math.max(0, ...tight.widths)
    return Math.max(0, ...ordered.widths) <= 1.6 * most + 2 ? ordered : tight
  }
}

/** What the work on a gutter needs, made once and used for all of them. */
type Desk = {
  readonly places: number
  /** Tracks counted from the left, and from the right. */
  readonly left: TrackBoard
  readonly right: TrackBoard
  /** By place: the highest track of the falling and of the rising stretches so far, plus 1. */
  readonly falling: Int32Array
  readonly rising: Int32Array
  readonly depths: Int32Array
}

function createDesk(places: number): Desk {
  return {
    places,
    left: createTrackBoard(places),
    right: createTrackBoard(places),
    falling: new Int32Array(places),
    rising: new Int32Array(places),
    depths: new Int32Array(places),
  }
}

function sortFalls(falls: GutterFalls, levels: number): number[] {
  const keys = new Float64Array(falls.shape.length)
  for (let local = 0; local < keys.length; local += 1) keys[local] = orderOf(falls, levels, local)
  return Array.from(keys.keys()).sort((one, other) => num(keys, one) - num(keys, other))
}

/*
 * The order of choice, from the left: stretches open to the left at both ends, short ones first;
 * those that fall to the right, the last to start first; those that rise to the right, the first to
 * end first. From the right: those open to the right at both ends, short ones first. Like this few
 * lines cross, and a fan has no crossing.
 */
function orderOf(falls: GutterFalls, levels: number, index: number): number {
  const shape = int(falls.shape, index)
  const block = shape * levels * levelSpan * 2
  const top = int(falls.topLevel, index) * levelSpan + num(falls.topY, index)
  if (shape === fallsRight) return block + levels * levelSpan - top
  const bottom = int(falls.bottomLevel, index) * levelSpan + num(falls.bottomY, index)
  return block + (shape === bothLeft || shape === bothRight ? bottom - top : bottom)
}

function layTracks(
  desk: Desk,
  falls: GutterFalls,
  sorted: readonly number[],
  isOrdered: boolean,
): Tracks {
  const { left, right } = desk
  left.clear()
  right.clear()
  desk.falling.fill(0)
  desk.rising.fill(0)
  const track = new Int32Array(sorted.length)
  const run = new Int32Array(sorted.length)
  for (const local of sorted) {
    const shape = int(falls.shape, local)
    const first = int(falls.firstPlace, local)
    const last = int(falls.lastPlace, local)
    if (shape === bothRight) track[local] = right.take(first, last, 0)
    else if (!isOrdered || shape === bothLeft) track[local] = left.take(first, last, 0)
    else {
      const highest = shape === fallsRight ? desk.falling : desk.rising
      const taken = left.take(first, last, highestOf(highest, first, last))
      highest.fill(taken + 1, first, last + 1)
      track[local] = taken
    }
  }
  const { runOf, widths } = findRuns(desk)
  for (let local = 0; local < sorted.length; local += 1) {
    const own = int(runOf, int(falls.firstPlace, local))
    run[local] = own
    if (int(falls.shape, local) !== bothRight) continue
    track[local] = (widths[own] ?? 1) - 1 - int(track, local)
  }
  return { track, run, widths }
}

function highestOf(list: Int32Array, first: number, last: number): number {
  let most = 0
  for (let place = first; place <= last; place += 1) most = Math.max(most, int(list, place))
  return most
}

/** Unbroken runs of places with stretches: which one a place belongs to, and how wide each is. */
function findRuns({ places, left, right, depths }: Desk) {
  depths.fill(0)
  left.addDepths(depths)
  right.addDepths(depths)
  const runOf = new Int32Array(places)
  const widths: number[] = []
  let isInRun = false
  for (let place = 0; place < places; place += 1) {
    const depth = int(depths, place)
    if (depth > 0 && !isInRun) widths.push(0)
    isInRun = depth > 0
    if (!isInRun) continue
    const run = widths.length - 1
    runOf[place] = run
    widths[run] = Math.max(widths[run] ?? 0, depth)
  }
  return { runOf, widths }
}

/**
 * The distance of each stretch from the middle of its gutter.
 * @param room by stretch: how far it must stay from its neighbours to have room for its chip, or 0
 */
export function spreadTracks({ track, run, widths }: Tracks, room: Float64Array): Float64Array {
  const needs = widths.map((count) => new Float64Array(count))
  for (let local = 0; local < track.length; local += 1) {
    const need = needs[int(run, local)] as Float64Array
    const own = int(track, local)
    need[own] = Math.max(num(need, own), num(room, local))
  }
  const places = needs.map(spreadRun)
  const offset = new Float64Array(track.length)
  for (let local = 0; local < track.length; local += 1) {
    offset[local] = num(places[int(run, local)] as Float64Array, int(track, local))
  }
  return offset
}

/** The tracks of one run round the middle of the gutter. */
function spreadRun(needs: Float64Array): Float64Array {
  const at = new Float64Array(needs.length)
  for (let own = 1; own < needs.length; own += 1) {
    const pitch = Math.max(trackPitch, num(needs, own - 1), num(needs, own))
    at[own] = num(at, own - 1) + pitch
  }
  const middle = (at.at(-1) ?? 0) / 2
  return at.map((x) => x - middle)
}

export const trackPitch = 14
const fewFalls = 64
/** More than any level is high. */
const levelSpan = 1 << 20
