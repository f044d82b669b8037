// Whether the input of a column gutter is what it was. Which line it is makes no difference to it.
import { int } from '../../lib/typed-lists'
import { hasEqualPart, type Range, rangeOf } from './equal-parts'
import type { GutterInput } from './gutter-input'

/** Whether a gutter has the same stretches in two inputs with as many levels. */
export function hasSameFalls(
  falls: GutterInput['falls'],
  other: GutterInput['falls'],
  gutter: number,
): boolean {
  const own = rangeOf(falls.starts, gutter, gutter + 1)
  const before = rangeOf(other.starts, gutter, gutter + 1)
  return (
    own.count === before.count &&
    hasEqualPart(falls.topLevel, own, other.topLevel, before) &&
    hasEqualPart(falls.topY, own, other.topY, before) &&
    hasEqualPart(falls.bottomLevel, own, other.bottomLevel, before) &&
    hasEqualPart(falls.bottomY, own, other.bottomY, before) &&
    hasEqualPart(falls.shape, own, other.shape, before) &&
    hasEqualPart(falls.firstPlace, own, other.firstPlace, before) &&
    hasEqualPart(falls.lastPlace, own, other.lastPlace, before)
  )
}

/** Whether a gutter with the same stretches has the same chips and pieces too. */
export function hasSameChips(input: GutterInput, other: GutterInput, gutter: number): boolean {
  return hasSameSizes(input.chips, other.chips, gutter) && hasSamePieces(input, other, gutter)
}

function hasSameSizes(
  chips: GutterInput['chips'],
  other: GutterInput['chips'],
  gutter: number,
): boolean {
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

function hasSamePieces(
  { pieces, levels }: GutterInput,
  { pieces: other }: GutterInput,
  gutter: number,
): boolean {
  const first = gutter * levels
  const own = rangeOf(pieces.starts, first, first + levels)
  const before = rangeOf(other.starts, first, first + levels)
  return (
    own.count === before.count &&
    hasEqualPart(pieces.y, own, other.y, before) &&
    hasEqualPart(pieces.leftFall, own, other.leftFall, before) &&
    hasEqualPart(pieces.rightFall, own, other.rightFall, before) &&
    hasEqualPart(pieces.chip, own, other.chip, before) &&
    hasSameCounts(pieces.starts, other.starts, { start: first, count: levels })
  )
}

/** Whether as many pieces lie in each level. */
function hasSameCounts(starts: Int32Array, others: Int32Array, { start, count }: Range): boolean {
  const shift = int(starts, start) - int(others, start)
  for (let level = start; level < start + count; level += 1) {
    if (int(starts, level) - int(others, level) !== shift) return false
  }
  return true
}
