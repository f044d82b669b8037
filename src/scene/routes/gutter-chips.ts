// Chips of lines that turn in a column gutter, or cross it: within the gutter, where there is room.
import { type Groups, groupByNumber, int, num } from '../../lib/typed-lists'
import type { Box } from '../geometry'
import { createFreeRange } from './free-range'
import { type Crossings, findCrossings } from './gutter-crossings'
import { straight, turn } from './route-plans'
import type { RouteParts } from './route-points'
import type { ChipPlace } from './run-chips'

/** Finds the place of one chip after the other; each is kept free from then on. */
export function createGutterChips(parts: RouteParts): (line: number) => ChipPlace | null {
  const crossings = findCrossings(parts)
  const falls = groupByNumber(parts.falls.gutter, parts.grid.steps.length + 1)
  const chips: Box[][] = parts.stacks.blocked.map(() => [])
  const free = createFreeRange()

  return (line) => {
    const kind = int(parts.plans.kind, line)
    if (kind !== turn && kind !== straight) return null
    const leaving = int(parts.stacks.facingRight, int(parts.lines.from, line))
    const gutter =
      kind === turn ? int(parts.plans.outGutter, line) : int(parts.stacks.firstGutter, leaving)
    const search: Search = {
      parts,
      crossings,
      falls,
      free,
      line,
      gutter,
      chips: chips[gutter] ?? [],
    }
    const found =
      (kind === turn ? searchDown(search) : null) ??
      searchAcross(search, true) ??
      (kind === turn ? searchAcross(search, false) : null)
    if (found) search.chips.push(boxOf(search, found))
    return found
  }
}

type Search = {
  readonly parts: RouteParts
  readonly crossings: Crossings
  readonly falls: Groups
  readonly free: ReturnType<typeof createFreeRange>
  readonly line: number
  readonly gutter: number
  readonly chips: Box[]
}

/**
 * Along the stretch that goes down or up: on it, else beside it to the left or to the right. The
 * part round its middle is tried first: there the chip is found soonest, by the eye as by us.
 */
function searchDown(search: Search): ChipPlace | null {
  const start = int(search.parts.falls.startLevel, search.line * 3)
  const end = int(search.parts.falls.endLevel, search.line * 3)
  const first = Math.min(start, end)
  const last = Math.max(start, end)
  if (last - first > 4 * nearLevels) {
    const middle = (first + last) >> 1
    const near = searchLevels(search, middle - nearLevels, middle + nearLevels)
    if (near) return near
  }
  return searchLevels(search, first, last)
}

function searchLevels(search: Search, first: number, last: number): ChipPlace | null {
  const { parts, line, gutter, free } = search
  const width = num(parts.lines.chipWidth, line)
  const half = num(parts.lines.chipHeight, line) / 2 + margin
  const start = num(parts.falls.startY, line * 3)
  const end = num(parts.falls.endY, line * 3)
  const top = Math.max(Math.min(start, end), levelTop(parts, first)) + half
  const bottom = Math.min(Math.max(start, end), levelTop(parts, last + 1)) - half
  if (bottom < top) return null
  const x = num(parts.widths.gutterMiddle, gutter) + num(parts.columnTracks.offset, line * 3)
  const lowest = num(parts.widths.gutterStart, gutter) + edge + width / 2
  const highest = num(parts.widths.gutterEnd, gutter) - edge - width / 2
  const slide = width / 2 - overlap
  let tried = Number.NaN
  for (let side = 0; side < 3; side += 1) {
    const wanted = side === 0 ? x : side === 1 ? x - slide : x + slide
    const middle = Math.min(Math.max(wanted, lowest), highest)
    if (middle === tried || Math.abs(middle - x) > slide) continue
    tried = middle
    free.start(top, bottom)
    const reach = width / 2 + margin
    blockDown(search, { first, last, left: middle - reach, right: middle + reach, half })
    const y = free.longest()
    if (y !== null) return { x: middle, y }
  }
  return null
}

function levelTop({ heights }: RouteParts, level: number): number {
  if (level >= 2 * heights.slotY.length + 1) return heights.height
  return num(level % 2 === 0 ? heights.gutterY : heights.slotY, level >> 1)
}

/** Levels first … last, and the sides of a chip that is 2 `half` high. */
type Strip = {
  readonly first: number
  readonly last: number
  readonly left: number
  readonly right: number
  readonly half: number
}

/** Marks the heights at which a chip in a strip would touch something. */
function blockDown(search: Search, { first, last, left, right, half }: Strip): void {
  const { parts, crossings, falls, free, line, gutter } = search
  const base = gutter * crossings.levels
  const end = int(crossings.starts, base + last + 1)
  for (let piece = int(crossings.starts, base + first); piece < end; piece += 1) {
    if (num(crossings.left, piece) > right || num(crossings.right, piece) < left) continue
    const y = num(crossings.y, piece)
    free.block(y - half, y + half)
  }
  const middle = num(parts.widths.gutterMiddle, gutter)
  const lastFall = int(falls.starts, gutter + 1)
  for (let index = int(falls.starts, gutter); index < lastFall; index += 1) {
    const fall = int(falls.items, index)
    const x = middle + num(parts.columnTracks.offset, fall)
    if (x < left || x > right || fall === line * 3) continue
    const from = num(parts.falls.startY, fall)
    const to = num(parts.falls.endY, fall)
    free.block(Math.min(from, to) - half, Math.max(from, to) + half)
  }
  for (const chip of search.chips) {
    if (chip.x > right || chip.x + chip.width < left) continue
    free.block(chip.y - half, chip.y + chip.height + half)
  }
}

/** Along the piece at the first card, or the one at the second card. */
function searchAcross(search: Search, isOut: boolean): ChipPlace | null {
  const { parts, crossings, line, gutter, free } = search
  const card = int(isOut ? parts.lines.from : parts.lines.to, line)
  const level = 2 * int(parts.stacks.slot, card) + 1
  const base = gutter * crossings.levels + level
  const first = int(crossings.starts, base)
  const last = int(crossings.starts, base + 1)
  const width = num(parts.lines.chipWidth, line)
  const reach = num(parts.lines.chipHeight, line) / 2 + margin
  let own = -1
  for (let piece = first; piece < last; piece += 1) {
    if (int(crossings.line, piece) === line) own = piece
  }
  if (own < 0) return null
  const y = num(crossings.y, own)
  const from = num(crossings.left, own) + edge + width / 2
  const to = num(crossings.right, own) - edge - width / 2
  if (to < from) return null
  const across = width / 2 + margin
  free.start(from, to)
  for (let piece = first; piece < last; piece += 1) {
    if (piece === own || Math.abs(num(crossings.y, piece) - y) > reach) continue
    free.block(num(crossings.left, piece) - across, num(crossings.right, piece) + across)
  }
  blockFallsAcross(search, y, reach, across)
  for (const chip of search.chips) {
    if (chip.y > y + reach || chip.y + chip.height < y - reach) continue
    free.block(chip.x - across, chip.x + chip.width + across)
  }
  const x = free.longest()
  return x === null ? null : { x, y }
}

function blockFallsAcross(
  { parts, falls, free, gutter }: Search,
  y: number,
  reach: number,
  across: number,
): void {
  const middle = num(parts.widths.gutterMiddle, gutter)
  for (let index = int(falls.starts, gutter); index < int(falls.starts, gutter + 1); index += 1) {
    const fall = int(falls.items, index)
    const start = num(parts.falls.startY, fall)
    const end = num(parts.falls.endY, fall)
    if (Math.max(start, end) < y - reach || Math.min(start, end) > y + reach) continue
    const x = middle + num(parts.columnTracks.offset, fall)
    free.block(x - across, x + across)
  }
}

function boxOf({ parts, line }: Search, { x, y }: ChipPlace): Box {
  const width = num(parts.lines.chipWidth, line)
  const height = num(parts.lines.chipHeight, line)
  return { x: x - width / 2, y: y - height / 2, width, height }
}

/** Kept free round a chip, and between a chip and the card beside the gutter. */
const margin = 3
const edge = 4
/** How much of a chip that stands beside its line still covers it. */
const overlap = 8
/** How many slots and row gutters to both sides of the middle of a long stretch are near it. */
const nearLevels = 8
