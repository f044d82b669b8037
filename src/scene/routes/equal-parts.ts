// Compares parts of lists of numbers: what is equal need not be laid out again.
import { int } from '../../lib/typed-lists'

export type Range = { readonly start: number; readonly count: number }

/** The items of the groups first … last-1, where `starts` says where groups start. */
export function rangeOf(starts: Int32Array, first: number, last: number): Range {
  const start = int(starts, first)
  return { start, count: int(starts, last) - start }
}

/** Whether two ranges, equally long, of two lists hold the same numbers. */
export function hasEqualPart(
  list: Int32Array | Float64Array,
  { start, count }: Range,
  other: Int32Array | Float64Array,
  before: Range,
): boolean {
  for (let index = 0; index < count; index += 1) {
    if (list[start + index] !== other[before.start + index]) return false
  }
  return true
}

/** Whether two lists hold the same numbers. */
export function isEqualList(
  list: Int32Array | Float64Array,
  other: Int32Array | Float64Array,
): boolean {
  const all = { start: 0, count: list.length }
  return list.length === other.length && hasEqualPart(list, all, other, all)
}
