// Tracks of the stretches of one column gutter, and how far apart the tracks lie.
import { int, num } from '../../lib/typed-lists'
import { bothLeft, bothRight, fallsRight } from './falls'
import { type GutterInput, placeCount } from './gutter-input'
import { createTrackBoard } from './track-board'

export type Tracks = {
  /** By stretch of the gutter: its track from the left, and the unbroken run that it belongs to. */
  readonly track: Int32Array
  readonly run: Int32Array
  /** By run: how many tracks it has. */
  readonly widths: readonly number[]
}

/** Lays the stretches of one gutter after the other. */
export function createTrackLayer({ falls, levels }: GutterInput) {
  const places = placeCount(levels)
  const left = createTrackBoard(places)
  const right = createTrackBoard(places)
  const depths = new Int32Array(places)
  const highest = [new Int32Array(places), new Int32Array(places)] as const

  /**
   * No two stretches that meet share a track. In a gutter with few stretches those of one shape
   * also keep their order from left to right, which avoids crossings, unless that takes much room.
   */
  return (gutter: number): Tracks => {
    const start = int(falls.starts, gutter)
    const sorted = sortFalls(start, int(falls.starts, gutter + 1) - start)
    const tight = layTracks(sorted, start, false)
    if (sorted.length > fewFalls) return tight
    const ordered = layTracks(sorted, start, true)
    return Math.max(0, ...ordered.widths) <= 1.6 * Math.max(0, ...tight.widths) + 2
      ? ordered
      : tight
  }

  function sortFalls(start: number, count: number): number[] {
    const keys = new Float64Array(count)
    for (let local = 0; local < count; local += 1) keys[local] = orderOf(start + local)
    return Array.from(keys.keys()).sort((one, other) => num(keys, one) - num(keys, other))
  }

  /*
   * The order of choice, from the left: stretches open to the left at both ends, short ones first;
   * those that fall to the right, the last to start first; those that rise to the right, the first
   * to end first. From the right: those open to the right at both ends, short ones first. Like
   * this few lines cross, and a fan has no crossing.
   */
  function orderOf(index: number): number {
    const shape = int(falls.shape, index)
    const block = shape * levels * levelSpan * 2
    const top = int(falls.topLevel, index) * levelSpan + num(falls.topY, index)
    if (shape === fallsRight) return block + levels * levelSpan - top
    const bottom = int(falls.bottomLevel, index) * levelSpan + num(falls.bottomY, index)
    return block + (shape === bothLeft || shape === bothRight ? bottom - top : bottom)
  }

  function layTracks(sorted: readonly number[], start: number, isOrdered: boolean): Tracks {
    left.clear()
    right.clear()
    for (const list of highest) if (isOrdered) list.fill(0)
    const track = new Int32Array(sorted.length)
    const run = new Int32Array(sorted.length)
    for (const local of sorted) {
      const index = start + local
      const shape = int(falls.shape, index)
      const first = int(falls.firstPlace, index)
      const last = int(falls.lastPlace, index)
      if (shape === bothRight) track[local] = right.take(first, last, 0)
      else if (!isOrdered || shape === bothLeft) track[local] = left.take(first, last, 0)
      else {
        const own = shape === fallsRight ? highest[0] : highest[1]
        const taken = left.take(first, last, highestOf(own, first, last))
        own.fill(taken + 1, first, last + 1)
        track[local] = taken
      }
    }
    const { runOf, widths } = findRuns()
    for (let local = 0; local < sorted.length; local += 1) {
      const index = start + local
      const own = int(runOf, int(falls.firstPlace, index))
      run[local] = own
      if (int(falls.shape, index) !== bothRight) continue
      track[local] = (widths[own] ?? 1) - 1 - int(track, local)
    }
    return { track, run, widths }
  }

  /** Unbroken runs of places with stretches. */
  function findRuns(): { runOf: Int32Array; widths: number[] } {
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
}

function highestOf(list: Int32Array, first: number, last: number): number {
  let most = 0
  for (let place = first; place <= last; place += 1) most = Math.max(most, int(list, place))
  return most
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
  const places = needs.map((need) => {
    const at = new Float64Array(need.length)
    for (let own = 1; own < need.length; own += 1) {
      at[own] = num(at, own - 1) + Math.max(trackPitch, num(need, own - 1), num(need, own))
    }
    const middle = need.length > 0 ? num(at, need.length - 1) / 2 : 0
    return at.map((x) => x - middle)
  })
  const offset = new Float64Array(track.length)
  for (let local = 0; local < track.length; local += 1) {
    offset[local] = num(places[int(run, local)] as Float64Array, int(track, local))
  }
  return offset
}

export const trackPitch = 14
const fewFalls = 64
/** More than any level is high. */
const levelSpan = 1 << 20
