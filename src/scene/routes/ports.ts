// Where lines leave and enter the sides of cards: spread evenly, sorted so that they do not cross.
import type { NumberLists } from '../../lib/number-lists'
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
export function placePorts(
  stacks: Stacks,
  lines: Lines,
  plans: RoutePlans,
  lists: NumberLists,
): Ports {
  const count = lines.transitions.length
  const ports: Ports = {
    out: lists.nums(count, 0),
    in: lists.nums(count, 0),
    outSpacing: lists.nums(count, 0),
    inSpacing: lists.nums(count, 0),
  }
  const orderOf = createPortOrder(stacks, lines, plans)
  const { facingOf, isShared } = findEnds(stacks, lines, plans, lists)
  const { starts, items } = groupByNumber(facingOf, stacks.facingCount, lists)
  // One list of keys for all facings: thousands of small ones would take longer than the sorting.
  const keys = lists.nums(items.length)
  for (let facing = 0; facing < stacks.facingCount; facing += 1) {
    const start = int(starts, facing)
    const end = int(starts, facing + 1)
    if (start === end) continue
    const ends: Ends = { items, start, end }
    if (end - start > 1) sortEnds(ends, keys, orderOf)
    if (isShared[facing] === 1) spread(ends, bothSides, plans, ports)
    else {
      spread(ends, leaving, plans, ports)
      spread(ends, entering, plans, ports)
    }
  }
  return ports
}

/**
 * The facing of each end: `line * 2` where a line leaves its card, `line * 2 + 1` where it enters
 * one; and which facings have one sequence for the ends of both of their cards.
 */
function findEnds(stacks: Stacks, lines: Lines, plans: RoutePlans, lists: NumberLists) {
  const count = lines.transitions.length
  const facingOf = lists.ints(count * 2, -1)
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

/** The ends of lines in one facing: `items[start]` … `items[end - 1]`. */
type Ends = { readonly items: Int32Array; readonly start: number; readonly end: number }

function sortEnds(
  { items, start, end }: Ends,
  keys: Float64Array,
  orderOf: (end: number) => number,
): void {
  for (let index = start; index < end; index += 1) keys[index] = orderOf(int(items, index))
  if (end - start > 24) {
    sortByKey(items.subarray(start, end), keys.subarray(start, end))
    return
  }
  // Few lines meet at most cards: insertion is the fastest, and keeps ties in order.
  for (let index = start + 1; index < end; index += 1) {
    const item = int(items, index)
    const key = num(keys, index)
    let place = index
    for (; place > start && num(keys, place - 1) > key; place -= 1) {
      items[place] = int(items, place - 1)
      keys[place] = num(keys, place - 1)
    }
    items[place] = item
    keys[place] = key
  }
}

function sortByKey(ends: Int32Array, keys: Float64Array): void {
  const indexes = Array.from(ends.keys())
  indexes.sort((left, right) => num(keys, left) - num(keys, right) || left - right)
  ends.set(indexes.map((index) => int(ends, index)))
}

/** Which ends of a facing are spread: those that leave a card, those that enter one, or all. */
const leaving = 0
const entering = 1
const bothSides = 2

function spread({ items, start, end }: Ends, side: number, plans: RoutePlans, ports: Ports): void {
  let count = 0
  for (let index = start; index < end; index += 1) {
    if (side === bothSides || int(items, index) % 2 === side) count += 1
  }
  const spacing = sizes.cardHeight / (count + 1)
  let rank = 0
  for (let index = start; index < end; index += 1) {
    const item = int(items, index)
    if (side !== bothSides && item % 2 !== side) continue
    rank += 1
    // Sixteenths: sums of places are then exact, in whatever order they are made.
    const y = Math.round(rank * spacing * 16) / 16
    const line = item >> 1
    const isOut = item % 2 === 0
    if (isOut) ports.out[line] = y
    if (isOut) ports.outSpacing[line] = spacing
    if (isOut && int(plans.kind, line) !== straight) continue
    ports.in[line] = y
    ports.inSpacing[line] = spacing
  }
}
