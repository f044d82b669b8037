// Places of the chips of one column gutter: on their own lines, within the gutter, clear of the rest.
import { int, num } from '../../lib/typed-lists'
import { chipStyle } from '../chips'
import type { Box } from '../geometry'
import { createFreeRange } from './free-range'
import type { GutterInput } from './gutter-input'
import {
  fillGutter,
  type GutterView,
  leftOf,
  chipMargin as margin,
  rightOf,
  type SpreadGutter,
  viewGutter,
} from './gutter-view'
import {
  type ChipSearch,
  createKeptChips,
  type KeptChips,
  type PlacedChip,
  reachOf,
  type SearchBefore,
  shiftedChip,
} from './kept-chips'

/**
 * Finds the places of all chips of a gutter, null where there is no room; chips with content come
 * before mere numbers. With thousands of lines in one gutter those that come last are not searched:
 * nobody could tell whose they are, and every search looks at all lines.
 * @param top the top of each level, and at the end the height of the map
 * @param before the search in the layout before, in a gutter as wide
 */
export function createChipSearch(input: GutterInput, top: Float64Array) {
  const free = createFreeRange()
  const { chips } = input

  return (spread: SpreadGutter, before: SearchBefore | null): ChipSearch => {
    const first = int(chips.starts, spread.gutter)
    const count = int(chips.starts, spread.gutter + 1) - first
    const places: (PlacedChip | null)[] = new Array(count).fill(null)
    const firstLevel = new Int32Array(count).fill(input.levels)
    const lastLevel = new Int32Array(count).fill(-1)
    const isNearFull = new Uint8Array(count)
    const filled = fillGutter(input, spread)
    const kept = before && createKeptChips(filled, before)
    const view = viewGutter(filled, top)
    const boxes: Box[] = []
    let searches = Math.ceil(mostWork / Math.max(1, spread.offset.length))
    for (const isNumber of [false, true]) {
      for (let local = 0; local < count; local += 1) {
        const width = num(chips.width, first + local)
        const height = num(chips.height, first + local)
        if ((height === chipStyle.numberHeight) !== isNumber) continue
        searches -= 1
        if (searches < 0) {
          firstLevel[local] = 0
          continue
        }
        const reach = reachOf(height)
        const known = kept?.keptFrom(local, reach) ?? -1
        let place: PlacedChip | null
        if (before && known >= 0) {
          place = shiftedChip(before.search, before.levels, known)
          firstLevel[local] = int(before.search.firstLevel, known)
          lastLevel[local] = int(before.search.lastLevel, known)
          isNearFull[local] = before.search.isNearFull[known] as number
        } else {
          const own = int(chips.fall, first + local)
          const levels = { firstLevel, lastLevel, isNearFull }
          const size = { local, own, width, height }
          place = findPlace({ view, free, boxes, levels, kept, ...size }, first + local)
          kept?.noteSearched(local, place, reach)
        }
        places[local] = place
        if (place) boxes.push({ x: place.x - width / 2, y: place.y - height / 2, width, height })
      }
    }
    const { offset, width } = spread
    return { offset, width, chips: places, firstLevel, lastLevel, isNearFull }
  }
}

type Search = {
  readonly view: GutterView
  readonly free: ReturnType<typeof createFreeRange>
  /** The chips of the gutter that have their places. */
  readonly boxes: readonly Box[]
  readonly levels: Pick<ChipSearch, 'firstLevel' | 'lastLevel' | 'isNearFull'>
  /** What is known from the layout before. */
  readonly kept: KeptChips | null
  /** The number of the chip, and that of the stretch of its line or -1, within the gutter. */
  readonly local: number
  readonly own: number
  readonly width: number
  readonly height: number
}

function noteLevels({ levels, local }: Search, first: number, last: number): void {
  levels.firstLevel[local] = Math.min(int(levels.firstLevel, local), first)
  levels.lastLevel[local] = Math.max(int(levels.lastLevel, local), last)
}

/** Down its own stretch; else across, where the line leaves its card or where it enters one. */
function findPlace(search: Search, chip: number): PlacedChip | null {
  const { chips } = search.view.input
  return (
    findDown(search) ??
    findAcross(search, int(chips.outLevel, chip)) ??
    findAcross(search, int(chips.inLevel, chip))
  )
}

/** Level by level from the middle, so that few levels decide; in the end over all of them. */
function findDown(search: Search): PlacedChip | null {
  const { view, own, width } = search
  if (own < 0) return null
  const x = num(view.offset, own)
  const near = view.fallsBetween(x - width - margin, x + width + margin, own)
  const first = int(view.falls.topLevel, own)
  const last = int(view.falls.bottomLevel, own)
  const middle = (first + last) >> 1
  const furthest = last - first > 2 ? nearLevels : -1
  for (let step = 0; step <= furthest; step += 1) {
    for (const level of step === 0 ? [middle] : [middle + step, middle - step]) {
      if (level < first || level > last) continue
      const found = isStillFull(search, level) ? null : findInLevels(search, near, level, level)
      if (found) return found
    }
  }
  search.levels.isNearFull[search.local] = 1
  return findInLevels(search, near, first, last)
}

/** Whether a level had no room for the chip before, and nothing in it is another. */
function isStillFull(search: Search, level: number): boolean {
  if (!search.kept?.isStillFull(search.local, level, reachOf(search.height))) return false
  noteLevels(search, level, level)
  return true
}

/** On the stretch, else beside it to the left or to the right. */
function findInLevels(
  search: Search,
  near: readonly number[],
  first: number,
  last: number,
): PlacedChip | null {
  const { view, free, own, width } = search
  const half = search.height / 2 + margin
  noteLevels(search, first, last)
  const from = Math.max(num(view.fallTop, own), num(view.top, first)) + half
  const to = Math.min(num(view.fallBottom, own), num(view.top, last + 1)) - half
  const limit = view.width / 2 - edge - width / 2
  if (to < from || limit < 0) return null
  const x = num(view.offset, own)
  const slide = width / 2 - overlap
  let tried = Number.NaN
  for (let side = 0; side < 3; side += 1) {
    const wanted = side === 0 ? x : side === 1 ? x - slide : x + slide
    const middle = Math.min(Math.max(wanted, -limit), limit)
    if (middle === tried || Math.abs(middle - x) > slide) continue
    tried = middle
    if (hasFallAllAlong(search, near, middle, from, to)) continue
    free.start(from, to)
    blockFalls(search, near, middle)
    blockPieces(search, first, last, middle)
    const y = free.longest()
    if (y !== null) return { x: middle, y }
  }
  return null
}

/** Whether a stretch beside the chip's own takes every place from `from` to `to`: most often so. */
function hasFallAllAlong(
  { view, width, height }: Search,
  near: readonly number[],
  x: number,
  from: number,
  to: number,
): boolean {
  const reach = width / 2 + margin
  const half = height / 2 + margin
  for (const fall of near) {
    if (Math.abs(num(view.offset, fall) - x) > reach) continue
    if (num(view.fallTop, fall) - half <= from && num(view.fallBottom, fall) + half >= to)
      return true
  }
  return false
}

/** Marks the heights at which the chip would touch what goes down or up. */
function blockFalls({ view, free, width, height }: Search, near: readonly number[], x: number) {
  const reach = width / 2 + margin
  const half = height / 2 + margin
  for (const fall of near) {
    if (Math.abs(num(view.offset, fall) - x) > reach) continue
    free.block(num(view.fallTop, fall) - half, num(view.fallBottom, fall) + half)
  }
}

/** Marks the heights at which the chip would touch what lies across, or another chip. */
function blockPieces(search: Search, first: number, last: number, x: number): void {
  const { view, free } = search
  const { pieces } = view
  const left = x - search.width / 2 - margin
  const right = x + search.width / 2 + margin
  const half = search.height / 2 + margin
  for (let level = first; level <= last; level += 1) {
    const end = int(pieces.starts, level + 1)
    for (let piece = int(pieces.starts, level); piece < end; piece += 1) {
      if (leftOf(view, piece) > right || rightOf(view, piece) < left) continue
      const y = num(view.top, level) + num(pieces.y, piece)
      free.block(y - half, y + half)
    }
  }
  for (const box of search.boxes) {
    if (box.x > right || box.x + box.width < left) continue
    free.block(box.y - half, box.y + box.height + half)
  }
}

/** On the piece of the line that lies across the gutter in a level. */
function findAcross(search: Search, level: number): PlacedChip | null {
  const { view, free, width } = search
  const { pieces } = view
  noteLevels(search, level, level)
  const first = int(pieces.starts, level)
  const last = int(pieces.starts, level + 1)
  let piece = first
  while (piece < last && int(pieces.chip, piece) !== search.local) piece += 1
  if (piece === last) return null
  const from = leftOf(view, piece) + edge + width / 2
  const to = rightOf(view, piece) - edge - width / 2
  if (to < from) return null
  free.start(from, to)
  const reach = width / 2 + margin
  const half = search.height / 2 + margin
  for (let other = first; other < last; other += 1) {
    if (other === piece || Math.abs(num(pieces.y, other) - num(pieces.y, piece)) > half) continue
    free.block(leftOf(view, other) - reach, rightOf(view, other) + reach)
  }
  const y = num(view.top, level) + num(pieces.y, piece)
  blockAcross(search, y)
  const x = free.longest()
  return x === null ? null : { x, y }
}

/** Marks where the chip, with its middle at the height `y`, would touch what goes down or a chip. */
function blockAcross({ view, free, boxes, width, height }: Search, y: number): void {
  const reach = width / 2 + margin
  const half = height / 2 + margin
  for (let fall = 0; fall < view.offset.length; fall += 1) {
    if (num(view.fallTop, fall) > y + half || num(view.fallBottom, fall) < y - half) continue
    free.block(num(view.offset, fall) - reach, num(view.offset, fall) + reach)
  }
  for (const box of boxes) {
    if (box.y > y + half || box.y + box.height < y - half) continue
    free.block(box.x - reach, box.x + box.width + reach)
  }
}

/** How many chips, times the stretches of their gutter, are searched. */
const mostWork = 2_000_000
/** Kept free between a chip and the card beside the gutter. */
export const edge = 4
/** How much of a chip that stands beside its line still covers it. */
const overlap = 8
/** How many slots and row gutters to both sides of the middle are tried one by one. */
const nearLevels = 8
