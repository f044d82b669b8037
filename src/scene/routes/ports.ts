// Where lines leave and enter the sides of cards: spread evenly, sorted so that they do not cross.
import { groupByNumber, int, num } from '../../lib/typed-lists'
import { sizes } from '../layout/map-layout'
import type { Stacks } from '../layout/stacks'
import type { Lines } from './lines'
import { createPortOrder } from './port-order'
import { type RoutePlans, stacked, straight, turn } from './route-plans'

/** Distance of each line's two ends from the top of their cards. */
export type Ports = {
  readonly out: Float64Array
  readonly in: Float64Array
  /** How far apart lines are that run side by side where this one leaves, and where it enters. */
  readonly outSpacing: Float64Array
  readonly inSpacing: Float64Array
}

/**
 * Places the ports of all lines. Lines out of the left card of a facing and into its right card
 * share one sequence wherever they could meet, so that no two of them run on top of each other.
 */
export function placePorts(stacks: Stacks, lines: Lines, plans: RoutePlans): Ports {
  const count = lines.transitions.length
  const ports: Ports = {
    out: new Float64Array(count),
    in: new Float64Array(count),
    outSpacing: new Float64Array(count),
    inSpacing: new Float64Array(count),
  }
  const orderOf = createPortOrder(stacks, lines, plans)
  const { facingOf, isShared } = findEnds(stacks, lines, plans)
  const { starts, items } = groupByNumber(facingOf, stacks.facingCount)
  for (let facing = 0; facing < stacks.facingCount; facing += 1) {
    const first = int(starts, facing)
    const last = int(starts, facing + 1)
    if (first === last) continue
    const ends = sortEnds(items.subarray(first, last), orderOf)
    if (isShared[facing] === 1) spread(ends, ends.length, plans, ports, () => true)
    else {
      const leaving = ends.filter((end) => end % 2 === 0).length
      spread(ends, leaving, plans, ports, (end) => end % 2 === 0)
      spread(ends, ends.length - leaving, plans, ports, (end) => end % 2 === 1)
    }
  }
  return ports
}

/**
 * The facing of each end: `line * 2` where a line leaves its card, `line * 2 + 1` where it enters
 * one; and which facings have one sequence for the ends of both of their cards.
 */
function findEnds(stacks: Stacks, lines: Lines, plans: RoutePlans) {
  const count = lines.transitions.length
  const facingOf = new Int32Array(count * 2).fill(-1)
  const isShared = new Uint8Array(stacks.facingCount)
  for (let facing = 0; facing < stacks.facingCount; facing += 1) {
    if (int(stacks.firstGutter, facing) === int(stacks.lastGutter, facing)) isShared[facing] = 1
  }
  for (let line = 0; line < count; line += 1) {
    const kind = int(plans.kind, line)
    if (kind === stacked) continue
    const leaving = int(stacks.facingRight, int(lines.from, line))
    const entering = int(stacks.facingLeft, int(lines.to, line))
    facingOf[line * 2] = leaving
    // A straight line has one place in the sequence for both of its ends.
    if (kind !== straight) facingOf[line * 2 + 1] = entering
    if (kind === straight) isShared[leaving] = 1
    if (kind !== turn) continue
    const gutter = int(plans.outGutter, line)
    if (gutter !== int(stacks.firstGutter, leaving)) isShared[leaving] = 1
    if (gutter !== int(stacks.lastGutter, entering)) isShared[entering] = 1
  }
  return { facingOf, isShared }
}

function sortEnds(ends: Int32Array, orderOf: (end: number) => number): Int32Array {
  if (ends.length === 1) return ends
  const keys = new Float64Array(ends.length)
  for (let index = 0; index < ends.length; index += 1) {
    keys[index] = orderOf(int(ends, index))
  }
  // Few lines meet at most cards: insertion is the fastest, and keeps ties in order.
  if (ends.length > 24) return sortByKey(ends, keys)
  for (let index = 1; index < ends.length; index += 1) {
    const end = int(ends, index)
    const key = num(keys, index)
    let place = index
    for (; place > 0 && num(keys, place - 1) > key; place -= 1) {
      ends[place] = int(ends, place - 1)
      keys[place] = num(keys, place - 1)
    }
    ends[place] = end
    keys[place] = key
  }
  return ends
}

function sortByKey(ends: Int32Array, keys: Float64Array): Int32Array {
  const indexes = Array.from(ends.keys())
  indexes.sort((left, right) => num(keys, left) - num(keys, right) || left - right)
  return Int32Array.from(indexes, (index) => int(ends, index))
}

function spread(
  ends: Int32Array,
  count: number,
  plans: RoutePlans,
  ports: Ports,
  takes: (end: number) => boolean,
): void {
  const spacing = sizes.cardHeight / (count + 1)
  let rank = 0
  for (const end of ends) {
    if (!takes(end)) continue
    rank += 1
    // Sixteenths: sums of places are then exact, in whatever order they are made.
    const y = Math.round(rank * spacing * 16) / 16
    const line = end >> 1
    const isOut = end % 2 === 0
    if (isOut) ports.out[line] = y
    if (isOut) ports.outSpacing[line] = spacing
    if (isOut && int(plans.kind, line) !== straight) continue
    ports.in[line] = y
    ports.inSpacing[line] = spacing
  }
}
