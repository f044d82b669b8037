// Places of the chips of one column gutter: on their own lines, within the gutter, clear of the rest.
import { int, num } from '../../lib/typed-lists'
import { chipStyle } from '../chips'
import type { Box } from '../geometry'
import { createFreeRange } from './free-range'
import type { GutterInput } from './gutter-input'

/** The middle of a chip: from the middle of its gutter, and from the top of the map. */
export type PlacedChip = { readonly x: number; readonly y: number }

/** A gutter with its tracks spread. */
export type SpreadGutter = {
  readonly gutter: number
  readonly width: number
  /** By stretch of the gutter: its distance from the middle. */
  readonly offset: Float64Array
}

/**
 * Finds the places of all chips of a gutter, null where there is no room; chips with content come
 * before mere numbers. Notes the levels that the search depended on in `searched`.
 * @param top the top of each level, and at the end the height of the map
 */
export function createChipSearch(input: GutterInput, top: Float64Array) {
  const free = createFreeRange()
  const { chips } = input

  return (spread: SpreadGutter, searched: Uint8Array): (PlacedChip | null)[] => {
    const first = int(chips.starts, spread.gutter)
    const count = int(chips.starts, spread.gutter + 1) - first
    const places: (PlacedChip | null)[] = new Array(count).fill(null)
    const boxes: Box[] = []
    for (const isNumber of [false, true]) {
      for (let local = 0; local < count; local += 1) {
        const width = num(chips.width, first + local)
        const height = num(chips.height, first + local)
        if ((height === chipStyle.numberHeight) !== isNumber) continue
        const own = int(chips.fall, first + local)
        const search = { ...input, ...spread, top, free, boxes, searched, local, own }
        const place = findPlace({ ...search, chip: { width, height } }, first + local)
        places[local] = place
        if (place) boxes.push({ x: place.x - width / 2, y: place.y - height / 2, width, height })
      }
    }
    return places
  }
}

type Search = Omit<GutterInput, 'chips'> &
  SpreadGutter & {
    readonly top: Float64Array
    readonly free: ReturnType<typeof createFreeRange>
    /** The chips of the gutter that have their places. */
    readonly boxes: readonly Box[]
    readonly searched: Uint8Array
    /** The number of the chip, and that of the stretch of its line or -1, within the gutter. */
    readonly local: number
    readonly own: number
    readonly chip: { readonly width: number; readonly height: number }
  }

/** Down its own stretch; else across, where the line leaves its card or where it enters one. */
function findPlace(search: Search & Pick<GutterInput, 'chips'>, chip: number): PlacedChip | null {
  return (
    findDown(search) ??
    findAcross(search, int(search.chips.outLevel, chip)) ??
    findAcross(search, int(search.chips.inLevel, chip))
  )
}

/** Level by level from the middle, so that few levels decide; in the end over all of them. */
function findDown(search: Search): PlacedChip | null {
  if (search.own < 0) return null
  const own = int(search.falls.starts, search.gutter) + search.own
  const first = int(search.falls.topLevel, own)
  const last = int(search.falls.bottomLevel, own)
  const middle = (first + last) >> 1
  for (let near = 0; near <= nearLevels && last - first > 2; near += 1) {
    const below = middle + near > last ? null : findInLevels(search, middle + near, middle + near)
    if (below) return below
    const above = middle - near < first ? null : findInLevels(search, middle - near, middle - near)
    if (above) return above
  }
  return findInLevels(search, first, last)
}

/** On the stretch, else beside it to the left or to the right. */
function findInLevels(search: Search, first: number, last: number): PlacedChip | null {
  const { top, free, own, chip } = search
  search.searched.fill(1, first, last + 1)
  const half = chip.height / 2 + margin
  const from = Math.max(topOf(search, own), num(top, first)) + half
  const to = Math.min(bottomOf(search, own), num(top, last + 1)) - half
  const limit = search.width / 2 - edge - chip.width / 2
  if (to < from || limit < 0) return null
  const x = num(search.offset, own)
  const slide = chip.width / 2 - overlap
  let tried = Number.NaN
  for (let side = 0; side < 3; side += 1) {
    const wanted = side === 0 ? x : side === 1 ? x - slide : x + slide
    const middle = Math.min(Math.max(wanted, -limit), limit)
    if (middle === tried || Math.abs(middle - x) > slide) continue
    tried = middle
    free.start(from, to)
    blockDown(search, first, last, middle)
    const y = free.longest()
    if (y !== null) return { x: middle, y }
  }
  return null
}

/** Marks the heights at which the chip, with its middle at `x`, would touch something. */
function blockDown(search: Search, first: number, last: number, x: number): void {
  const { gutter, levels, pieces, free, offset, top } = search
  const left = x - search.chip.width / 2 - margin
  const right = x + search.chip.width / 2 + margin
  const half = search.chip.height / 2 + margin
  for (let level = first; level <= last; level += 1) {
    const end = int(pieces.starts, gutter * levels + level + 1)
    for (let piece = int(pieces.starts, gutter * levels + level); piece < end; piece += 1) {
      if (leftOf(search, piece) > right || rightOf(search, piece) < left) continue
      const y = num(top, level) + num(pieces.y, piece)
      free.block(y - half, y + half)
    }
  }
  for (let fall = 0; fall < offset.length; fall += 1) {
    if (num(offset, fall) < left || num(offset, fall) > right || fall === search.own) continue
    free.block(topOf(search, fall) - half, bottomOf(search, fall) + half)
  }
  for (const box of search.boxes) {
    if (box.x > right || box.x + box.width < left) continue
    free.block(box.y - half, box.y + box.height + half)
  }
}

/** On the piece of the line that lies across the gutter in a level. */
function findAcross(search: Search, level: number): PlacedChip | null {
  const { gutter, levels, pieces, free, chip } = search
  search.searched[level] = 1
  const first = int(pieces.starts, gutter * levels + level)
  const last = int(pieces.starts, gutter * levels + level + 1)
  let piece = first
  while (piece < last && int(pieces.chip, piece) !== search.local) piece += 1
  if (piece === last) return null
  const from = leftOf(search, piece) + edge + chip.width / 2
  const to = rightOf(search, piece) - edge - chip.width / 2
  if (to < from) return null
  free.start(from, to)
  const reach = chip.width / 2 + margin
  const half = chip.height / 2 + margin
  for (let other = first; other < last; other += 1) {
    if (other === piece || Math.abs(num(pieces.y, other) - num(pieces.y, piece)) > half) continue
    free.block(leftOf(search, other) - reach, rightOf(search, other) + reach)
  }
  const y = num(search.top, level) + num(pieces.y, piece)
  blockAcross(search, y)
  const x = free.longest()
  return x === null ? null : { x, y }
}

/** Marks where the chip, with its middle at the height `y`, would touch what goes down or a chip. */
function blockAcross(search: Search, y: number): void {
  const { offset, free, chip } = search
  const reach = chip.width / 2 + margin
  const half = chip.height / 2 + margin
  for (let fall = 0; fall < offset.length; fall += 1) {
    if (topOf(search, fall) > y + half || bottomOf(search, fall) < y - half) continue
    free.block(num(offset, fall) - reach, num(offset, fall) + reach)
  }
  for (const box of search.boxes) {
    if (box.y > y + half || box.y + box.height < y - half) continue
    free.block(box.x - reach, box.x + box.width + reach)
  }
}

function leftOf({ pieces, offset, width }: Search, piece: number): number {
  const fall = int(pieces.leftFall, piece)
  return fall < 0 ? -width / 2 : num(offset, fall)
}

function rightOf({ pieces, offset, width }: Search, piece: number): number {
  const fall = int(pieces.rightFall, piece)
  return fall < 0 ? width / 2 : num(offset, fall)
}

function topOf({ falls, gutter, top }: Search, fall: number): number {
  const index = int(falls.starts, gutter) + fall
  return num(top, int(falls.topLevel, index)) + num(falls.topY, index)
}

function bottomOf({ falls, gutter, top }: Search, fall: number): number {
  const index = int(falls.starts, gutter) + fall
  return num(top, int(falls.bottomLevel, index)) + num(falls.bottomY, index)
}

/** Kept free round a chip, and between a chip and the card beside the gutter. */
const margin = 3
export const edge = 4
/** How much of a chip that stands beside its line still covers it. */
const overlap = 8
/** How many slots and row gutters to both sides of the middle are tried one by one. */
const nearLevels = 8
