// Column gutters: how wide each one is, where its tracks lie, where the chips in it stand.
import { int, num } from '../../lib/typed-lists'
import type { RowHeights } from '../layout/row-heights'
import { createChipSearch, edge, type PlacedChip } from './gutter-chips'
import type { GutterInput } from './gutter-input'
import { hasSameInput } from './gutter-memo'
import { createTrackLayer, spreadTracks, type Tracks, trackPitch } from './gutter-tracks'

/** A gutter, in its own measures; heights are from the top of the map. */
export type GutterLayout = {
  readonly width: number
  /** By stretch of the gutter: its distance from the middle of the gutter. */
  readonly offset: Float64Array
  /** By chip of the gutter: its middle; null where there is no room. */
  readonly chips: readonly (PlacedChip | null)[]
  /** The levels whose heights the places of the chips depend on. */
  readonly searched: Uint8Array
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
  const layouts: GutterLayout[] = []
  for (let gutter = 0; gutter < input.gutters; gutter += 1) {
    const known = before && takeOver(input, top, before, gutter)
    layouts.push(known ?? layGutter(input, gutter, layTracks(gutter), findChips))
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

/** The layout before, moved down or up with the rows; null where it has to be made anew. */
function takeOver(
  input: GutterInput,
  top: Float64Array,
  before: ColumnGutters,
  gutter: number,
): GutterLayout | null {
  const layout = before.layouts[gutter]
  if (!layout || input.gutters !== before.input.gutters) return null
  if (!hasSameInput(input, before.input, gutter)) return null
  for (let level = 0; level < layout.searched.length; level += 1) {
    if (layout.searched[level] !== 1) continue
    const height = num(top, level + 1) - num(top, level)
    if (height !== num(before.top, level + 1) - num(before.top, level)) return null
  }
  if (!layout.chips.some((chip) => chip && shiftOf(chip.y, top, before.top) !== 0)) return layout
  const chips = layout.chips.map(
    (chip) => chip && { x: chip.x, y: chip.y + shiftOf(chip.y, top, before.top) },
  )
  return { ...layout, chips }
}

function shiftOf(y: number, top: Float64Array, topBefore: Float64Array): number {
  let low = 0
  let high = topBefore.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (num(topBefore, middle) <= y) low = middle
    else high = middle - 1
  }
  return num(top, low) - num(topBefore, low)
}

function layGutter(
  input: GutterInput,
  gutter: number,
  tracks: Tracks,
  findChips: ReturnType<typeof createChipSearch>,
): GutterLayout {
  const { chips, falls, levels } = input
  const start = int(chips.starts, gutter)
  const end = int(chips.starts, gutter + 1)
  const room = new Float64Array(int(falls.starts, gutter + 1) - int(falls.starts, gutter))
  const searched = new Uint8Array(levels)
  let widest = 0
  for (let chip = start; chip < end; chip += 1) widest = Math.max(widest, num(chips.width, chip))
  const isOuter = gutter === 0 || gutter === input.gutters - 1
  const least = isOuter ? minOuterWidth : minWidth
  let beside = 0
  for (let attempt = 0; ; attempt += 1) {
    const offset = spreadTracks(tracks, room)
    const chipRoom = widest > 0 ? widest + chipMargin : 0
    const width = Math.max(least, chipRoom, widthOf(offset, room, beside))
    const places = findChips({ gutter, offset, width }, searched)
    // A second time with more room for those that found none.
    const missing =
      attempt < (places.length > manyChips ? 1 : maxAttempts)
        ? places.flatMap((place, at) => (place ? [] : [at]))
        : []
    if (missing.length === 0) return { width, offset, chips: places, searched }
    for (const local of missing) {
      const needed = num(chips.width, start + local)
      const fall = int(chips.fall, start + local)
      if (fall >= 0 && num(room, fall) === 0) room[fall] = needed / 2 + edge
      else beside = Math.max(beside, needed + 4 * edge)
    }
  }
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
