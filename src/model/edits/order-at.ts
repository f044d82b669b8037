// The order key for a place among siblings; the siblings keep theirs.
import { orderBetween, ordersBetween } from '../../lib/order-key'
import { sortByOrder } from './edit'

type Ordered = { readonly id: string; readonly order: string }

/** A key for `place` (from 0; past the end or left out: the end) among `siblings`, in any order. */
export function orderAt(siblings: readonly Ordered[], place = siblings.length): string {
  const [before, after] = neighboursOf(siblings, place)
  return orderBetween(before, after)
}

/** `count` ascending keys from `place` on. */
export function ordersAt(siblings: readonly Ordered[], place: number, count: number): string[] {
  const [before, after] = neighboursOf(siblings, place)
  return ordersBetween(before, after, count)
}

function neighboursOf(
  siblings: readonly Ordered[],
  place: number,
): [before: string | null, after: string | null] {
  const sorted = sortByOrder(siblings)
  const index = Math.min(Math.max(Math.trunc(place), 0), sorted.length)
  return [sorted[index - 1]?.order ?? null, sorted[index]?.order ?? null]
}
