// "Before that one", "after that one": where a stage, step or channel is put.
import { sortByOrder } from './edit'
import { orderAt } from './order-at'

/** Before one, after one, or, when neither is given or there, at the end. */
export type Beside<Id extends string> = { readonly beforeId?: Id; readonly afterId?: Id }

/** A key for a place beside one of `siblings`. */
export function orderBeside<Id extends string>(
  siblings: readonly { readonly id: Id; readonly order: string }[],
  { beforeId, afterId }: Beside<Id>,
): string {
  const ids = sortByOrder(siblings).map(({ id }) => id)
  if (beforeId !== undefined && ids.includes(beforeId)) {
    return orderAt(siblings, ids.indexOf(beforeId))
  }
  if (afterId !== undefined && ids.includes(afterId)) {
    return orderAt(siblings, ids.indexOf(afterId) + 1)
  }
  return orderAt(siblings)
}
