// Column gutters: how wide each one is, where its tracks lie, where the chips in it stand.
import { int, num } from '../../lib/typed-lists'
import type { RowHeights } from '../layout/row-heights'
import { rangeOf } from './equal-parts'
import { createChipSearch, edge } from './gutter-chips'
import type { GutterInput } from './gutter-input'
import { hasSameChips } from './gutter-memo'
import { createTrackLayer, spreadTracks, type Tracks, trackPitch } from './gutter-tracks'
import {
  type ChipSearch,
  isFree,
  type PlacedChip,
  type SearchBefore,
  shiftedChip,
} from './kept-chips'
import { compareLevels, type LevelChange } from './level-change'

/** A gutter, in its own measures; heights are from the top of the map. */
export type GutterLayout = {
  readonly width: number
  /** By stretch of the gutter: its distance from the middle of the gutter. */
  readonly offset: Float64Array
  /** By chip of the gutter: its middle; null where there is no room. */
  readonly chips: readonly (PlacedChip | null)[]
  /** What it was made of: the tracks, and the searches for places of chips, the last one taken. */
  readonly tracks: Tracks
  readonly searches: readonly ChipSearch[]
}

/** All gutters with what they were made of, to be used again where nothing changed. */
export type ColumnGutters = {
  readonly input: GutterInput
  /** The top of each level, and at the end the height of the map. */
  readonly top: Float64Array
  readonly layouts: readonly GutterLayout[]
}

/** Lays out all column gutters; those whose input is as it was before are taken over. */
export function layColumnGutters(
  input: GutterInput,
  heights: RowHeights,
  before: ColumnGutters | null,
): ColumnGutters {
  const top = levelTops(heights)
  const layTracks = createTrackLayer(input)
  const findChips = createChipSearch(input, top)
  const isAlike =
    before !== null &&
    input.gutters === before.input.gutters &&
    input.levels === before.input.levels
  const levels = isAlike ? compareLevels(top, before.top) : null
  const layouts: GutterLayout[] = []
  for (let gutter = 0; gutter < input.gutters; gutter += 1) {
    const layout = isAlike ? before.layouts[gutter] : undefined
    if (!isAlike || !levels || !layout) {
      layouts.push(layGutter(input, gutter, layTracks(gutter), findChips, null))
      continue
    }
    const hasSameTracks = input.falls[gutter] === before.input.falls[gutter]
    const isTakenOver =
      hasSameTracks &&
      input.pieces[gutter] === before.input.pieces[gutter] &&
      hasSameChips(input.chips, before.input.chips, gutter) &&
      layout.searches.every((search) => isEveryChipFree(search, levels))
    if (isTakenOver) layouts.push(takeOver(layout, levels))
    else {
      const tracks = hasSameTracks ? layout.tracks : layTracks(gutter)
      const last = { layout, input: before.input, levels }
      layouts.push(layGutter(input, gutter, tracks, findChips, last))
    }
  }
  return { input, top, layouts }
}

function levelTops({ gutterY, slotY, height }: RowHeights): Float64Array {
  const top = new Float64Array(gutterY.length + slotY.length + 1)
  gutterY.forEach((y, gutter) => {
    top[2 * gutter] = y
  })
  slotY.forEach((y, slot) => {
    top[2 * slot + 1] = y
  })
  top[top.length - 1] = height
  return top
}

function isEveryChipFree(search: ChipSearch, levels: LevelChange): boolean {
  if (!levels.isAnyChanged) return true
  return search.chips.every((_, local) => isFree(search, levels.changedAbove, local))
}

/** The layout before, moved down or up with the rows. */
function takeOver(layout: GutterLayout, levels: LevelChange): GutterLayout {
  if (!levels.isAnyChanged) return layout
  const searches = layout.searches.map((search) => shiftSearch(search, levels))
  const last = searches.at(-1)
  return last && last !== layout.searches.at(-1)
    ? { ...layout, chips: last.chips, searches }
    : layout
}

function shiftSearch(search: ChipSearch, levels: LevelChange): ChipSearch {
  const chips = search.chips.map((_, local) => shiftedChip(search, levels, local))
  return chips.some((chip, local) => chip !== search.chips[local]) ? { ...search, chips } : search
}

type LayoutBefore = Omit<SearchBefore, 'search'> & { readonly layout: GutterLayout }

function layGutter(
  input: GutterInput,
  gutter: number,
  tracks: Tracks,
  findChips: ReturnType<typeof createChipSearch>,
  before: LayoutBefore | null,
): GutterLayout {
  const { chips, stretches } = input
  const start = int(chips.starts, gutter)
  const end = int(chips.starts, gutter + 1)
  const room = new Float64Array(rangeOf(stretches.starts, gutter, gutter + 1).count)
  const searches: ChipSearch[] = []
  let widest = 0
  for (let chip = start; chip < end; chip += 1) widest = Math.max(widest, num(chips.width, chip))
  const isOuter = gutter === 0 || gutter === input.gutters - 1
  const least = isOuter ? minOuterWidth : minWidth
  let beside = 0
  for (let attempt = 0; ; attempt += 1) {
    const offset = spreadTracks(tracks, room)
    const chipRoom = widest > 0 ? widest + chipMargin : 0
    const width = Math.max(least, chipRoom, widthOf(offset, room, beside))
    const spread = { gutter, offset, width }
    const search = findChips(spread, before && searchBefore(before, attempt, width))
    const places = search.chips
    searches.push(search)
    // A second time with more room for those that found none.
    const missing =
      attempt < (places.length > manyChips ? 1 : maxAttempts)
        ? places.flatMap((place, at) => (place || int(search.lastLevel, at) < 0 ? [] : [at]))
        : []
    if (missing.length === 0) return { width, offset, chips: places, tracks, searches }
    for (const local of missing) {
      const needed = num(chips.width, start + local)
      const fall = int(chips.fall, start + local)
      if (fall >= 0 && num(room, fall) === 0) room[fall] = needed / 2 + edge
      else beside = Math.max(beside, needed + 4 * edge)
    }
  }
}

/** The same attempt in the layout before, if the gutter was as wide. */
function searchBefore(
  { layout, input, levels }: LayoutBefore,
  attempt: number,
  width: number,
): SearchBefore | null {
  const search = layout.searches[attempt]
  return search && search.width === width ? { search, input, levels } : null
}

/** Room for all tracks and what stands beside the outer ones. */
function widthOf(offset: Float64Array, room: Float64Array, beside: number): number {
  let reach = 0
  let furthest = 0
  for (let fall = 0; fall < offset.length; fall += 1) {
    const own = Math.abs(num(offset, fall))
    furthest = Math.max(furthest, own)
    reach = Math.max(reach, own + trackPitch + trackPitch / 2, own + num(room, fall) + edge)
  }
  return 2 * Math.max(reach, beside > 0 ? furthest + beside : 0)
}

const minWidth = 70
const minOuterWidth = 36
const chipMargin = 16
const maxAttempts = 3
/** From so many on one more attempt has to do. */
const manyChips = 12
