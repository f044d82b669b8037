// The order of ports along the side of a card, as one number to sort by.
import { int } from '../../lib/typed-lists'
import type { Stacks } from '../layout/stacks'
import type { Lines } from './lines'
import { detour, type RoutePlans, straight, turn } from './route-plans'

/*
 * Seen from a card, from the top of its side to the bottom:
 *   0  lines that turn up at once, the one that goes furthest first
 *   1  lines that run along the slot and then turn up, the first to turn first
 *   2  lines straight to the next card
 *   3  lines that run along the slot and then turn down, the last to turn first
 *   4  lines that turn down at once, the one that goes furthest last
 * Drawn so, with the furthest in the track nearest to the card, lines of one card do not cross.
 */
const upAtOnce = 0
const upLater = 1
const ahead = 2
const downLater = 3
const downAtOnce = 4

/** The sort key of an end: `line * 2` where it leaves its card, `line * 2 + 1` where it enters. */
export function createPortOrder(
  stacks: Stacks,
  lines: Lines,
  plans: RoutePlans,
): (end: number) => number {
  const gutters = stacks.blocked.length
  const levels = 2 * stacks.slotCount + 2
  const key = (group: number, near: number, level: number, rest: number) =>
    ((group * (gutters + 1) + near) * levels + level) * gutters * 4 + rest
  return (end) => {
    const line = end >> 1
    const isOut = end % 2 === 0
    const kind = int(plans.kind, line)
    if (kind === straight) return key(ahead, 0, 0, 0)
    const here = int(isOut ? lines.from : lines.to, line)
    const there = int(isOut ? lines.to : lines.from, line)
    const slot = int(stacks.slot, here)
    if (kind === turn) {
      const other = int(stacks.slot, there)
      const gutter = int(plans.outGutter, line)
      const own = isOut
        ? int(stacks.firstGutter, int(stacks.facingRight, here))
        : int(stacks.lastGutter, int(stacks.facingLeft, here))
      const away = Math.abs(gutter - own)
      const level = 2 * other + 1
      if (other < slot) return key(away === 0 ? upAtOnce : upLater, away, level, 0)
      return key(away === 0 ? downAtOnce : downLater, away === 0 ? 0 : gutters - away, level, 0)
    }
    const rowGutter = int(isOut ? plans.outRowGutter : plans.inRowGutter, line)
    const isUp = rowGutter <= slot
    const rest = orderInRowGutter(stacks, lines, plans, line, isOut, isUp, gutters)
    return key(isUp ? upAtOnce : downAtOnce, 0, 2 * rowGutter, rest)
  }
}

/** The order of lines that turn into the same row gutter, 0 … 4 * gutters - 1. */
function orderInRowGutter(
  stacks: Stacks,
  lines: Lines,
  plans: RoutePlans,
  line: number,
  isOut: boolean,
  isUp: boolean,
  gutters: number,
): number {
  const isDetour = int(plans.kind, line) === detour
  const outGutter = int(plans.outGutter, line)
  const inGutter = int(plans.inGutter, line)
  const mid = int(plans.midGutter, line)
  const here = isOut ? outGutter : inGutter
  const next = isDetour ? mid : isOut ? inGutter : outGutter
  const rowGutter = int(isOut ? plans.outRowGutter : plans.inRowGutter, line)
  const farRow = int(isOut ? plans.inRowGutter : plans.outRowGutter, line)
  const farSlot = int(stacks.slot, int(isOut ? lines.to : lines.from, line))
  const endsDown = isDetour ? farRow > rowGutter : farSlot >= rowGutter
  const isOnward = isOut ? next > here : next < here
  const distance = Math.abs(next - here)
  // Described for a line that turns down; turning up is the same picture upside down.
  const staysDown = isUp ? !endsDown : endsDown
  const isNearFirst = isOnward !== staysDown
  const block = isOnward ? (staysDown ? 1 : 0) : staysDown ? 2 : 3
  const order = block * gutters + (isNearFirst ? distance : gutters - distance)
  return isUp ? 4 * gutters - 1 - order : order
}
