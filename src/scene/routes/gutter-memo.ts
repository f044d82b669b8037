// Whether the input of a column gutter is what it was. Which line it is makes no difference to it.
import { hasEqualPart, rangeOf } from './equal-parts'
import type { GutterChips, GutterFalls, GutterPieces } from './gutter-input'

/** Whether a gutter has the same stretches in two inputs with as many levels. */
export function hasSameFalls(falls: GutterFalls, other: GutterFalls): boolean {
  return (
    isEqual(falls.topLevel, other.topLevel) &&
    isEqual(falls.topY, other.topY) &&
    isEqual(falls.bottomLevel, other.bottomLevel) &&
    isEqual(falls.bottomY, other.bottomY) &&
    isEqual(falls.shape, other.shape) &&
    isEqual(falls.firstPlace, other.firstPlace) &&
    isEqual(falls.lastPlace, other.lastPlace)
  )
}

/** Whether a gutter has the same pieces, as many in each level. */
export function hasSamePieces(pieces: GutterPieces, other: GutterPieces): boolean {
  return (
    isEqual(pieces.starts, other.starts) &&
    isEqual(pieces.y, other.y) &&
    isEqual(pieces.leftFall, other.leftFall) &&
    isEqual(pieces.rightFall, other.rightFall) &&
    isEqual(pieces.chip, other.chip)
  )
}

/** Whether a gutter has chips of the same sizes on the same stretches. */
export function hasSameChips(chips: GutterChips, other: GutterChips, gutter: number): boolean {
  const own = rangeOf(chips.starts, gutter, gutter + 1)
  const before = rangeOf(other.starts, gutter, gutter + 1)
  return (
    own.count === before.count &&
    hasEqualPart(chips.width, own, other.width, before) &&
    hasEqualPart(chips.height, own, other.height, before) &&
    hasEqualPart(chips.fall, own, other.fall, before) &&
    hasEqualPart(chips.outLevel, own, other.outLevel, before) &&
    hasEqualPart(chips.inLevel, own, other.inLevel, before)
  )
}

function isEqual(list: Int32Array | Float64Array, other: Int32Array | Float64Array): boolean {
  const all = { start: 0, count: list.length }
  return list.length === other.length && hasEqualPart(list, all, other, all)
}
