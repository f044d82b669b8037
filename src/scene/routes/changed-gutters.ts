// Which column gutters may hold something else than in the layout before: all numbers are compared
// once, in the order in which they lie, so that only few gutters are collected anew.
import { int, num } from '../../lib/typed-lists'
import type { Transition } from '../../model/records/transition'
import type { RowHeights } from '../layout/row-heights'
import { hasEqualPart, rangeOf } from './equal-parts'
import type { Falls } from './falls'
import type { GutterChips } from './gutter-parts'
import type { FoundPieces } from './line-pieces'

/** What the gutters are made from. */
export type GutterSource = {
  readonly transitions: readonly Transition[]
  readonly gutters: number
  readonly levels: number
  readonly falls: Falls
  readonly pieces: FoundPieces
  readonly chips: GutterChips
  readonly heights: RowHeights
}

/** By gutter: 1 where the stretches, and where the pieces, may be others. */
export type ChangedGutters = { readonly falls: Uint8Array; readonly pieces: Uint8Array }

/** All gutters, when lines, columns or slots were added or deleted. */
export function findChangedGutters(now: GutterSource, before: GutterSource | null): ChangedGutters {
  const { gutters } = now
  const changed = { falls: new Uint8Array(gutters), pieces: new Uint8Array(gutters) }
  const isComparable =
    before !== null &&
    before.transitions === now.transitions &&
    before.gutters === gutters &&
    before.levels === now.levels
  if (!isComparable) {
    changed.falls.fill(1)
    changed.pieces.fill(1)
    return changed
  }
  compareFalls(now, before, changed)
  comparePieces(now.pieces, before.pieces, changed.pieces)
  compareChips(now.chips, before.chips, changed.pieces)
  return changed
}

function compareFalls(now: GutterSource, before: GutterSource, changed: ChangedGutters): void {
  const isOther = findOtherHeights(now.heights, before.heights)
  const own = now.falls
  const other = before.falls
  for (let fall = 0; fall < own.gutter.length; fall += 1) {
    const gutter = int(own.gutter, fall)
    const gutterBefore = int(other.gutter, fall)
    if (gutter !== gutterBefore) {
      // The others of both gutters are counted anew, also where pieces name them.
      for (const place of [gutter, gutterBefore]) {
        if (place < 0) continue
        changed.falls[place] = 1
        changed.pieces[place] = 1
      }
      continue
    }
    if (gutter < 0 || changed.falls[gutter] === 1) continue
    const isSame =
      int(own.startLevel, fall) === int(other.startLevel, fall) &&
      num(own.startY, fall) === num(other.startY, fall) &&
      int(own.endLevel, fall) === int(other.endLevel, fall) &&
      num(own.endY, fall) === num(other.endY, fall) &&
      own.shape[fall] === other.shape[fall] &&
      isOther[int(own.startLevel, fall)] === 0 &&
      isOther[int(own.endLevel, fall)] === 0
    if (!isSame) changed.falls[gutter] = 1
  }
}

/** By level: 1 where a row gutter is not as high as it was; slots are always as high as a card. */
function findOtherHeights(now: RowHeights, before: RowHeights): Uint8Array {
  const isOther = new Uint8Array(2 * now.gutterY.length)
  for (let gutter = 0; gutter < now.gutterY.length; gutter += 1) {
    const height = num(now.gutterEnd, gutter) - num(now.gutterY, gutter)
    const heightBefore = num(before.gutterEnd, gutter) - num(before.gutterY, gutter)
    if (height !== heightBefore) isOther[2 * gutter] = 1
  }
  return isOther
}

function comparePieces(own: FoundPieces, other: FoundPieces, isChanged: Uint8Array): void {
  // How many changed ranges start and end at each gutter.
  const depth = new Int32Array(isChanged.length + 1)
  for (let line = 0; line + 1 < own.starts.length; line += 1) {
    const first = int(own.starts, line)
    const firstBefore = int(other.starts, line)
    const count = int(own.starts, line + 1) - first
    const countBefore = int(other.starts, line + 1) - firstBefore
    let piece = 0
    while (piece < count && piece < countBefore) {
      if (!isSamePiece(own, first + piece, other, firstBefore + piece)) {
        markRange(own, first + piece, depth)
        markRange(other, firstBefore + piece, depth)
      }
      piece += 1
    }
    for (let rest = piece; rest < count; rest += 1) markRange(own, first + rest, depth)
    for (let rest = piece; rest < countBefore; rest += 1) {
      markRange(other, firstBefore + rest, depth)
    }
  }
  let ranges = 0
  for (let gutter = 0; gutter < isChanged.length; gutter += 1) {
    ranges += int(depth, gutter)
    if (ranges > 0) isChanged[gutter] = 1
  }
}

function isSamePiece(own: FoundPieces, index: number, other: FoundPieces, place: number): boolean {
  return (
    int(own.level, index) === int(other.level, place) &&
    num(own.y, index) === num(other.y, place) &&
    int(own.left, index) === int(other.left, place) &&
    int(own.right, index) === int(other.right, place) &&
    int(own.leftFall, index) === int(other.leftFall, place) &&
    int(own.rightFall, index) === int(other.rightFall, place)
  )
}

function markRange({ left, right }: FoundPieces, piece: number, depth: Int32Array): void {
  const first = int(left, piece)
  const last = int(right, piece)
  depth[first] = int(depth, first) + 1
  depth[last + 1] = int(depth, last + 1) - 1
}

/** A gutter with the chips of other lines: they are counted anew, also where pieces name them. */
function compareChips(chips: GutterChips, other: GutterChips, isChanged: Uint8Array): void {
  for (let gutter = 0; gutter < isChanged.length; gutter += 1) {
    const own = rangeOf(chips.starts, gutter, gutter + 1)
    const before = rangeOf(other.starts, gutter, gutter + 1)
    if (own.count !== before.count || !hasEqualPart(chips.line, own, other.line, before)) {
      isChanged[gutter] = 1
    }
  }
}
