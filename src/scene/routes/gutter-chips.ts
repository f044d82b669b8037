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
  readonly offset: Float64Array
}

/**
 * Finds the places of all chips of a gutter, null where there is no room; chips with content come
 * before mere numbers. Notes the levels that the search depended on in `searched`.
 */
export function createChipSearch({ falls, pieces, chips, levels }: GutterInput, top: Float64Array) {
  const free = createFreeRange()

  return (spread: SpreadGutter, searched: Uint8Array): (PlacedChip | null)[] => {
    const start = int(chips.starts, spread.gutter)
    const count = int(chips.starts, spread.gutter + 1) - start
    const places: (PlacedChip | null)[] = new Array(count).fill(null)
    const boxes: Box[] = []
    for (const isNumber of [false, true]) {
      for (let local = 0; local < count; local += 1) {
        const chip = start + local
        if ((num(chips.height, chip) === chipStyle.numberHeight) !== isNumber) continue
        const place = createSearch(spread, chip, boxes, searched).find()
        places[local] = place
        if (!place) continue
        const width = num(chips.width, chip)
        const height = num(chips.height, chip)
        boxes.push({ x: place.x - width / 2, y: place.y - height / 2, width, height })
      }
    }
    return places
  }

  function createSearch(
    { gutter, offset, width: gutterWidth }: SpreadGutter,
    chip: number,
    boxes: readonly Box[],
    searched: Uint8Array,
  ) {
    const width = num(chips.width, chip)
    const height = num(chips.height, chip)
    const own = int(chips.fall, chip)
    const local = chip - int(chips.starts, gutter)
    const firstFall = int(falls.starts, gutter)
    const fallsHere = int(falls.starts, gutter + 1) - firstFall
    const half = height / 2 + margin
    const limit = gutterWidth / 2 - edge - width / 2
    const base = gutter * levels

    const leftOf = (piece: number) => {
      const fall = int(pieces.leftFall, piece)
      return fall < 0 ? -gutterWidth / 2 : num(offset, fall)
    }
    const rightOf = (piece: number) => {
      const fall = int(pieces.rightFall, piece)
      return fall < 0 ? gutterWidth / 2 : num(offset, fall)
    }
    const topOf = (fall: number) =>
      num(top, int(falls.topLevel, firstFall + fall)) + num(falls.topY, firstFall + fall)
    const bottomOf = (fall: number) =>
      num(top, int(falls.bottomLevel, firstFall + fall)) + num(falls.bottomY, firstFall + fall)

    /** Down its own stretch, near the middle first; else across, where it leaves, where it enters. */
    function find(): PlacedChip | null {
      const down = own < 0 ? null : findDown()
      return down ?? findAcross(int(chips.outLevel, chip)) ?? findAcross(int(chips.inLevel, chip))
    }

    /** Level by level from the middle, so that few levels decide; in the end over all of them. */
    function findDown(): PlacedChip | null {
      const first = int(falls.topLevel, firstFall + own)
      const last = int(falls.bottomLevel, firstFall + own)
      const middle = (first + last) >> 1
      for (let near = 0; near <= nearLevels && last - first > 2; near += 1) {
        const found = middle + near > last ? null : findInLevels(middle + near, middle + near)
        if (found) return found
        const above = middle - near < first ? null : findInLevels(middle - near, middle - near)
        if (above) return above
      }
      return findInLevels(first, last)
    }

    function findInLevels(first: number, last: number): PlacedChip | null {
      searched.fill(1, first, last + 1)
      const from = Math.max(topOf(own), num(top, first)) + half
      const to = Math.min(bottomOf(own), num(top, last + 1)) - half
      if (to < from || limit < 0) return null
      const x = num(offset, own)
      const slide = width / 2 - overlap
      let tried = Number.NaN
      for (let side = 0; side < 3; side += 1) {
        // On the line, else beside it to the left or to the right.
        const wanted = side === 0 ? x : side === 1 ? x - slide : x + slide
        const middle = Math.min(Math.max(wanted, -limit), limit)
        if (middle === tried || Math.abs(middle - x) > slide) continue
        tried = middle
        free.start(from, to)
        blockDown(first, last, middle - width / 2 - margin, middle + width / 2 + margin)
        const y = free.longest()
        if (y !== null) return { x: middle, y }
      }
      return null
    }

    function blockDown(first: number, last: number, left: number, right: number): void {
      for (let level = first; level <= last; level += 1) {
        const end = int(pieces.starts, base + level + 1)
        for (let piece = int(pieces.starts, base + level); piece < end; piece += 1) {
          if (leftOf(piece) > right || rightOf(piece) < left) continue
          const y = num(top, level) + num(pieces.y, piece)
          free.block(y - half, y + half)
        }
      }
      for (let fall = 0; fall < fallsHere; fall += 1) {
        const x = num(offset, fall)
        if (x < left || x > right || fall === own) continue
        free.block(topOf(fall) - half, bottomOf(fall) + half)
      }
      for (const box of boxes) {
        if (box.x > right || box.x + box.width < left) continue
        free.block(box.y - half, box.y + box.height + half)
      }
    }

    function findAcross(level: number): PlacedChip | null {
      searched[level] = 1
      const first = int(pieces.starts, base + level)
      const last = int(pieces.starts, base + level + 1)
      let piece = first
      while (piece < last && int(pieces.chip, piece) !== local) piece += 1
      if (piece === last) return null
      const from = leftOf(piece) + edge + width / 2
      const to = rightOf(piece) - edge - width / 2
      if (to < from) return null
      const pieceY = num(pieces.y, piece)
      const y = num(top, level) + pieceY
      const reach = width / 2 + margin
      free.start(from, to)
      for (let other = first; other < last; other += 1) {
        if (other === piece || Math.abs(num(pieces.y, other) - pieceY) > half) continue
        free.block(leftOf(other) - reach, rightOf(other) + reach)
      }
      for (let fall = 0; fall < fallsHere; fall += 1) {
        if (topOf(fall) > y + half || bottomOf(fall) < y - half) continue
        free.block(num(offset, fall) - reach, num(offset, fall) + reach)
      }
      for (const box of boxes) {
        if (box.y > y + half || box.y + box.height < y - half) continue
        free.block(box.x - reach, box.x + box.width + reach)
      }
      const x = free.longest()
      return x === null ? null : { x, y }
    }
    return { find }
  }
}

/** Kept free round a chip, and between a chip and the card beside the gutter. */
const margin = 3
export const edge = 4
/** How much of a chip that stands beside its line still covers it. */
const overlap = 8
/** How many slots and row gutters to both sides of the middle of a long stretch are near it. */
const nearLevels = 8
