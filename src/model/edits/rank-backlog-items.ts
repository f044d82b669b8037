// Gives many backlog items a new rank at once, and touches as few of them as it takes.
import { ordersBetween } from '../../lib/order-key'
import type { BacklogItem, BacklogItemId } from '../records/backlog-item'
import { type DocumentDraft, findRecord, recordsIn, sortByOrder } from './edit'

/** New order keys of the items that need one. */
export type NewOrders = readonly (readonly [id: BacklogItemId, order: string])[]

type Ranked = Pick<BacklogItem, 'id' | 'order'>

/** Ranks exactly like `ids`, best first; items that are not named come after them as they were. */
export function rankBacklogItems(
  draft: DocumentDraft,
  { ids }: { readonly ids: readonly BacklogItemId[] },
): void {
  setBacklogOrders(draft, ordersLike(sortByOrder(recordsIn(draft, 'backlogItems')), ids))
}

/** Takes over orders that were worked out before: a draft of a thousand items is slow to read. */
export function setBacklogOrders(draft: DocumentDraft, orders: NewOrders): void {
  for (const [id, order] of orders) {
    const item = findRecord(draft, 'backlogItem', id)
    if (item) item.order = order
  }
}

export type BacklogMove = {
  readonly ids: readonly BacklogItemId[]
  readonly beforeId: BacklogItemId | null
}

/**
 * What moving some items, in their present order, to before another one changes; null: to the end.
 * @param ranked all items, best first
 */
export function ordersAfterMove(
  ranked: readonly Ranked[],
  { ids, beforeId }: BacklogMove,
): NewOrders {
  const all = ranked.map(({ id }) => id)
  const held = new Set(ids)
  const moved = all.filter((id) => held.has(id))
  const rest = all.filter((id) => !held.has(id))
  // Before one of themselves: they stay where they are, together.
  const place = beforeId === null ? rest.length : placeBefore(all, rest, beforeId)
  return ordersLike(ranked, [...rest.slice(0, place), ...moved, ...rest.slice(place)])
}

function ordersLike(ranked: readonly Ranked[], ids: readonly BacklogItemId[]): NewOrders {
  const byId = new Map(ranked.map((item) => [item.id, item]))
  const named = new Set(ids)
  const wanted = [
    ...[...named].flatMap((id) => byId.get(id) ?? []),
    ...ranked.filter(({ id }) => !named.has(id)),
  ]
  const kept = longestRise(wanted)
  const orders: (readonly [BacklogItemId, string])[] = []
  for (let first = 0; first < wanted.length; ) {
    if (kept.has(first)) {
      first += 1
      continue
    }
    let end = first
    while (end < wanted.length && !kept.has(end)) end += 1
    // Both neighbours are kept: a run goes as far as the next one that is.
    const before = wanted[first - 1]?.order ?? null
    const keys = ordersBetween(before, wanted[end]?.order ?? null, end - first)
    for (const [index, order] of keys.entries()) {
      const item = wanted[first + index]
      if (item) orders.push([item.id, order])
    }
    first = end
  }
  return orders
}

function placeBefore<Id>(all: readonly Id[], rest: readonly Id[], beforeId: Id): number {
  const next = all.slice(all.indexOf(beforeId)).find((id) => rest.includes(id))
  return next === undefined ? rest.length : rest.indexOf(next)
}

type Ordered = { readonly id: string; readonly order: string }

/** The places of as many items as possible whose keys rise already: they need no new one. */
function longestRise(items: readonly Ordered[]): ReadonlySet<number> {
  /** The place of the smallest end of a rise of that length. */
  const ends: number[] = []
  const before: (number | undefined)[] = []
  for (const [place, item] of items.entries()) {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      const end = items[ends[middle] ?? 0]
      if (end && end.order < item.order) low = middle + 1
      else high = middle
    }
    before[place] = ends[low - 1]
    ends[low] = place
  }
  const kept = new Set<number>()
  for (let place = ends.at(-1); place !== undefined; place = before[place]) kept.add(place)
  return kept
}
