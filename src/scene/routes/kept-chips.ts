// Which chips of a column gutter stay where they stood when only the heights of some levels changed.
import { int, num } from '../../lib/typed-lists'
import type { PlacedChip } from './gutter-chips'

/** The chips of a gutter whose stretches lie in certain places, and where they were searched. */
export type ChipSearch = {
  /** By stretch: its distance from the middle of the gutter. */
  readonly offset: Float64Array
  readonly width: number
  /** By chip: its place, null where there is no room. */
  readonly chips: readonly (PlacedChip | null)[]
  /** By chip: the first and the last level that its place depends on. */
  readonly firstLevel: Int32Array
  readonly lastLevel: Int32Array
}

/** Two lists of levels, equally long, and where they differ in height. */
export type LevelChange = {
  /** The top of each level, and at the end the height of the map: now, and before. */
  readonly top: Float64Array
  readonly topBefore: Float64Array
  /** How many levels above each one have another height than before. */
  readonly changedAbove: Int32Array
}

/** Compares the heights of all levels. */
export function compareLevels(top: Float64Array, topBefore: Float64Array): LevelChange {
  const changedAbove = new Int32Array(top.length)
  for (let level = 0; level + 1 < top.length; level += 1) {
    const height = num(top, level + 1) - num(top, level)
    const isChanged = height !== num(topBefore, level + 1) - num(topBefore, level)
    changedAbove[level + 1] = int(changedAbove, level) + (isChanged ? 1 : 0)
  }
  return { top, topBefore, changedAbove }
}

/** Whether a chip was searched only in levels that are as high as they were. */
export function isFree(search: ChipSearch, { changedAbove }: LevelChange, local: number): boolean {
  const last = int(search.lastLevel, local)
  return int(changedAbove, last + 1) === int(changedAbove, int(search.firstLevel, local))
}

/** The place of such a chip now: moved with its levels. */
export function shiftedChip(
  search: ChipSearch,
  { top, topBefore }: LevelChange,
  local: number,
): PlacedChip | null {
  const chip = search.chips[local] ?? null
  const level = int(search.firstLevel, local)
  const shift = num(top, level) - num(topBefore, level)
  return chip && shift !== 0 ? { x: chip.x, y: chip.y + shift } : chip
}

/** The chips of a search, one after the other in its order, as far as they are as they were. */
export function createKeptChips(search: ChipSearch, levels: LevelChange) {
  const { top, topBefore } = levels
  // Heights, from and to by turns, where chips of this search stand, or stood, that may have moved.
  const now: number[] = []
  const before: number[] = []

  return {
    /** Whether a chip stays: no level was changed where it was searched, nor a chip there. */
    isKept(local: number, reach: number): boolean {
      if (!isFree(search, levels, local)) return false
      const first = int(search.firstLevel, local)
      const last = int(search.lastLevel, local) + 1
      return (
        !isAnyBetween(now, num(top, first) - reach, num(top, last) + reach) &&
        !isAnyBetween(before, num(topBefore, first) - reach, num(topBefore, last) + reach)
      )
    },
    /** Notes that a chip was searched again. */
    noteSearched(local: number, place: PlacedChip | null, reach: number): void {
      if (place) now.push(place.y - reach, place.y + reach)
      const stood = search.chips[local]
      if (stood) before.push(stood.y - reach, stood.y + reach)
    },
  }
}

function isAnyBetween(ranges: readonly number[], from: number, to: number): boolean {
  for (let index = 0; index < ranges.length; index += 2) {
    if ((ranges[index] ?? 0) <= to && (ranges[index + 1] ?? 0) >= from) return true
  }
  return false
}
