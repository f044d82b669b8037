// Which chips of a column gutter stay where they stood, because nothing changed where they were searched.
import { int, num } from '../../lib/typed-lists'
import { countChangedAbove, matchChips } from './gutter-changes'
import type { GutterInput } from './gutter-input'
import { chipMargin, type FilledGutter, fillGutter } from './gutter-view'
import type { LevelChange } from './level-change'

/** The middle of a chip: from the middle of its gutter, and from the top of the map. */
export type PlacedChip = { readonly x: number; readonly y: number }

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
  /** By chip: 1 when none of the levels that are tried one by one had room for it. */
  readonly isNearFull: Uint8Array
}

/** The search for the chips of the same gutter in the layout before, which had as many levels. */
export type SearchBefore = {
  readonly search: ChipSearch
  readonly input: GutterInput
  readonly levels: LevelChange
}

/** Whether a chip was searched only in levels that are as they were. */
export function isFree(search: ChipSearch, changedAbove: Int32Array, local: number): boolean {
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

/** The chips of a gutter, asked for one after the other in the order of their search. */
export function createKeptChips(now: FilledGutter, { search, input, levels }: SearchBefore) {
  const { top, topBefore } = levels
  const { gutter, width } = now
  const before = fillGutter(input, { gutter, width, offset: search.offset })
  const changedAbove = countChangedAbove(now, before, levels)
  const matches = matchChips(now.input, input, gutter)
  // Heights, from and to by turns, where chips stand, or stood, that may have moved.
  const placesNow: number[] = []
  const placesBefore: number[] = []

  function noteStood(local: number): void {
    const stood = search.chips[local]
    if (!stood) return
    const reach = reachOf(num(input.chips.height, int(input.chips.starts, gutter) + local))
    placesBefore.push(stood.y - reach, stood.y + reach)
  }

  const isMatched = new Uint8Array(search.chips.length)
  for (const local of matches) if (local >= 0) isMatched[local] = 1
  isMatched.forEach((matched, local) => {
    if (matched === 0) noteStood(local)
  })

  /** Whether no chip that may have moved stands, or stood, in these levels. */
  function isAlone(first: number, last: number, reach: number): boolean {
    return (
      !isAnyBetween(placesNow, num(top, first) - reach, num(top, last + 1) + reach) &&
      !isAnyBetween(placesBefore, num(topBefore, first) - reach, num(topBefore, last + 1) + reach)
    )
  }

  return {
    /** The number before of a chip that stays: nothing changed where it was searched; else -1. */
    keptFrom(local: number, reach: number): number {
      const known = int(matches, local)
      // A chip that was one too many to be searched has no levels.
      if (known < 0 || int(search.lastLevel, known) < 0) return -1
      if (!isFree(search, changedAbove, known)) return -1
      const first = int(search.firstLevel, known)
      return isAlone(first, int(search.lastLevel, known), reach) ? known : -1
    },
    /** Whether a level on the way of a chip had no room for it, and is as it was. */
    isStillFull(local: number, level: number, reach: number): boolean {
      const known = int(matches, local)
      if (known < 0 || search.isNearFull[known] !== 1) return false
      if (int(changedAbove, level) !== int(changedAbove, level + 1)) return false
      return isAlone(level, level, reach)
    },
    /** Notes that a chip was searched again. */
    noteSearched(local: number, place: PlacedChip | null, reach: number): void {
      if (place) placesNow.push(place.y - reach, place.y + reach)
      const known = int(matches, local)
      if (known >= 0) noteStood(known)
    },
  }
}

export type KeptChips = ReturnType<typeof createKeptChips>

/** How far above and below its middle a chip of some height keeps others away. */
export function reachOf(height: number): number {
  return height / 2 + chipMargin
}

function isAnyBetween(ranges: readonly number[], from: number, to: number): boolean {
  for (let index = 0; index < ranges.length; index += 2) {
    if ((ranges[index] ?? 0) <= to && (ranges[index + 1] ?? 0) >= from) return true
  }
  return false
}
