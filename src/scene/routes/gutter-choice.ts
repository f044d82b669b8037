// How far a line gets in a column gutter before a card that lasts several steps lies across it,
// and which row gutter or way round it takes.
import type { Stacks } from '../layout/stacks'

/** Row gutters from `first` to `last`. */
export type Reach = { readonly first: number; readonly last: number }

/** The row gutters that can be reached in a column gutter from a slot. */
export function reachOf(stacks: Stacks, gutter: number, slot: number): Reach {
  const blocked = stacks.blocked[gutter] ?? []
  if (blocked.length === 0) return { first: 0, last: stacks.slotCount }
  const next = placeFrom(blocked, slot)
  return {
    first: (blocked[next - 1] ?? -1) + 1,
    last: blocked[next] ?? stacks.slotCount,
  }
}

/** Whether nothing lies across a column gutter between two slots. */
export function isClear(stacks: Stacks, gutter: number, slot: number, end: number): boolean {
  const blocked = stacks.blocked[gutter] ?? []
  if (blocked.length === 0) return true
  const next = placeFrom(blocked, slot)
  return slot < end ? (blocked[next] ?? stacks.slotCount) >= end : (blocked[next - 1] ?? -1) <= end
}

/**
 * The row gutter of a line from one slot to another: between two rows where there is one, the
 * first on the way; for cards of one row the nearer side of the row, lines that lead on above and
 * lines that lead back below when both are as near.
 */
export function chooseRowGutter(
  { first, last }: Reach,
  rowStarts: Uint8Array,
  slot: number,
  end: number,
  isForward: boolean,
): number {
  const step = end > slot ? 1 : -1
  const beside = end > slot ? slot + 1 : slot
  if (end !== slot) {
    const stop = end > slot ? end : end + 1
    for (let gutter = beside; gutter * step <= stop * step; gutter += step) {
      if (rowStarts[gutter] === 1 && gutter >= first && gutter <= last) return gutter
    }
  }
  const top = nearestRowStart(rowStarts, Math.min(slot, end), -1, first, last)
  const bottom = nearestRowStart(rowStarts, Math.max(slot, end) + 1, 1, first, last)
  if (top === null && bottom === null) return Math.min(Math.max(beside, first), last)
  if (top === null) return bottom as number
  if (bottom === null) return top
  const above = Math.min(slot, end) - top
  const under = bottom - Math.max(slot, end) - 1
  if (above === under) return isForward ? top : bottom
  return above < under ? top : bottom
}

/**
 * The column gutter in which a line gets past the cards that lie across both of its own: free
 * between two row gutters, and the nearest. The first and the last gutter are always free.
 */
export function findDetour(
  stacks: Stacks,
  outGutter: number,
  inGutter: number,
  outRow: number,
  inRow: number,
): number {
  const upper = Math.min(outRow, inRow)
  const lower = Math.max(outRow, inRow)
  const count = stacks.blocked.length
  const left = Math.min(outGutter, inGutter)
  const right = Math.max(outGutter, inGutter)
  for (let gutter = left + 1; gutter < right; gutter += 1) {
    if (isFree(stacks, gutter, upper, lower)) return gutter
  }
  for (let distance = 1; distance < count; distance += 1) {
    if (isFree(stacks, left - distance, upper, lower)) return left - distance
    if (isFree(stacks, right + distance, upper, lower)) return right + distance
  }
  throw new Error('The outer gutters of a map are free')
}

function isFree(stacks: Stacks, gutter: number, upper: number, lower: number): boolean {
  const blocked = stacks.blocked[gutter]
  if (!blocked) return false
  return (blocked[placeFrom(blocked, upper)] ?? lower) >= lower
}

function nearestRowStart(
  rowStarts: Uint8Array,
  start: number,
  step: 1 | -1,
  first: number,
  last: number,
): number | null {
  for (let gutter = start; gutter >= first && gutter <= last; gutter += step) {
    if (rowStarts[gutter] === 1) return gutter
  }
  return null
}

/** The place of the first item that is not below `value`, in a sorted list. */
function placeFrom(sorted: readonly number[], value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}
