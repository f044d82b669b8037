// Whether the input of a column gutter is what it was. Which line it is makes no difference to it.
import { hasEqualPart, isEqualList, rangeOf } from './equal-parts'
import type { GutterChips, GutterFalls, GutterPieces } from './gutter-parts'

/** Whether a gutter has the same stretches in two inputs with as many levels. */
export function hasSameFalls(falls: GutterFalls, other: GutterFalls): boolean {
  return (
    isEqualList(falls.topLevel, other.topLevel) &&
    isEqualList(falls.topY, other.topY) &&
    isEqualList(falls.bottomLevel, other.bottomLevel) &&
    isEqualList(falls.bottomY, other.bottomY) &&
    isEqualList(falls.shape, other.shape) &&
    isEqualList(falls.firstPlace, other.firstPlace) &&
    isEqualList(falls.lastPlace, other.lastPlace)
  )
}

/** Whether a gutter has the same pieces, as many in each level. */
export function hasSamePieces(pieces: GutterPieces, other: GutterPieces): boolean {
  return (
    isEqualList(pieces.starts, other.starts) &&
    isEqualList(pieces.y, other.y) &&
    isEqualList(pieces.leftFall, other.leftFall) &&
    isEqualList(pieces.rightFall, other.rightFall) &&
    isEqualList(pieces.chip, other.chip)
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
