// Gives one of several ordered records another place; the others keep their keys.
import { sortByOrder } from './edit'
import { orderAt } from './order-at'

/** `place` is counted among the others. False: it is there already, or is none of them. */
export function setPlace(
  siblings: readonly { readonly id: string; order: string }[],
  id: string,
  place: number,
): boolean {
  const sorted = sortByOrder(siblings)
  const now = sorted.findIndex((sibling) => sibling.id === id)
  const record = sorted[now]
  if (!record) return false
  const others = sorted.filter((sibling) => sibling.id !== id)
  if (now === Math.min(Math.max(Math.trunc(place), 0), others.length)) return false
  record.order = orderAt(others, place)
  return true
}
