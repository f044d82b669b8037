// Lists of numbers that are read in hot loops: reading without "undefined", grouping by a number.
import { freshLists, type NumberLists } from './number-lists'

/** `list[index]` of a list that is known to be long enough. */
export function int(list: Int32Array, index: number): number {
  return list[index] as number
}

/** `list[index]` of a list that is known to be long enough. */
export function num(list: Float64Array, index: number): number {
  return list[index] as number
}

/** Items 0 … n-1 by group: those of group g are `items[starts[g]]` … `items[starts[g + 1] - 1]`. */
export type Groups = { readonly starts: Int32Array; readonly items: Int32Array }

/**
 * Groups items by a number (a counting sort: linear, and stable within a group).
 * @param groupOf the group of each item, 0 … groupCount-1; a negative one leaves the item out
 */
export function groupByNumber(
  groupOf: Int32Array,
  groupCount: number,
  lists: NumberLists = freshLists,
): Groups {
  const starts = lists.ints(groupCount + 1, 0)
  for (let item = 0; item < groupOf.length; item += 1) {
    const group = int(groupOf, item)
    if (group >= 0) starts[group + 1] = int(starts, group + 1) + 1
  }
  for (let group = 0; group < groupCount; group += 1) {
    starts[group + 1] = int(starts, group + 1) + int(starts, group)
  }
  const next = starts.slice()
  const items = lists.ints(int(starts, groupCount))
  for (let item = 0; item < groupOf.length; item += 1) {
    const group = int(groupOf, item)
    if (group < 0) continue
    items[int(next, group)] = item
    next[group] = int(next, group) + 1
  }
  return { starts, items }
}
