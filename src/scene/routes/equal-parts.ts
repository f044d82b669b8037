// Compares parts of lists of numbers: what is equal need not be laid out again.
import { int, num } from '../../lib/typed-lists'

export type Range = { readonly start: number; readonly count: number }

/** The items of the groups first … last-1, where `starts` says where groups start. */
export function rangeOf(starts: Int32Array, first: number, last: number): Range {
  const start = int(starts, first)
  return { start, count: int(starts, last) - start }
}

/** Whether two ranges, equally long, of two lists hold the same numbers. */
export function hasEqualPart<List extends Int32Array | Float64Array>(
  list: List,
  own: Range,
  other: List,
  before: Range,
): boolean {
  // A loop for each kind of list: one that gets both boxes every number that it compares.
  if (list instanceof Int32Array) {
    return hasEqualInts(list, own, other as Int32Array, before)
  }
  return hasEqualNums(list as Float64Array, own, other as Float64Array, before)
}

/** Whether two lists hold the same numbers. */
export function isEqualList<List extends Int32Array | Float64Array>(
  list: List,
  other: List,
): boolean {
  const all = { start: 0, count: list.length }
  return list.length === other.length && hasEqualPart(list, all, other, all)
}

function hasEqualInts(
  list: Int32Array,
  { start, count }: Range,
  other: Int32Array,
  before: Range,
): boolean {
  for (let index = 0; index < count; index += 1) {
    if (int(list, start + index) !== int(other, before.start + index)) return false
  }
  return true
}

function hasEqualNums(
  list: Float64Array,
  { start, count }: Range,
  other: Float64Array,
  before: Range,
): boolean {
  for (let index = 0; index < count; index += 1) {
    if (num(list, start + index) !== num(other, before.start + index)) return false
  }
  return true
}
