// Whether the input of a column gutter is what it was.

import { int } from '../../lib/typed-lists'
import type { GutterInput } from './gutter-input'

/** Whether a gutter of one input has to hold exactly what the same gutter of the other one has. */
export function hasSameInput(input: GutterInput, other: GutterInput, gutter: number): boolean {
  if (input.levels !== other.levels) return false
  const levelStarts = [gutter * input.levels, (gutter + 1) * input.levels] as const
  const counts = [input, other].map(({ falls, chips, pieces }) => ({
    falls: rangeOf(falls.starts, gutter, gutter + 1),
    chips: rangeOf(chips.starts, gutter, gutter + 1),
    pieces: rangeOf(pieces.starts, ...levelStarts),
  }))
  const [own, before] = counts
  if (!own || !before) return false
  return (
    hasEqualParts(input.falls, other.falls, fallLists, own.falls, before.falls) &&
    hasEqualParts(input.chips, other.chips, chipLists, own.chips, before.chips) &&
    hasEqualParts(input.pieces, other.pieces, pieceLists, own.pieces, before.pieces) &&
    hasSameLevels(input.pieces.starts, other.pieces.starts, levelStarts, own.pieces, before.pieces)
  )
}

// Which stretch of the map and which line it is makes no difference to the gutter.
const fallLists = [
  'shape',
  'topLevel',
  'topY',
  'bottomLevel',
  'bottomY',
  'firstPlace',
  'lastPlace',
] as const
const chipLists = ['width', 'height', 'fall', 'outLevel', 'inLevel'] as const
const pieceLists = ['y', 'leftFall', 'rightFall', 'chip'] as const

type Range = { readonly start: number; readonly count: number }
type Numbers = Int32Array | Float64Array

function rangeOf(starts: Int32Array, first: number, last: number): Range {
  const start = int(starts, first)
  return { start, count: int(starts, last) - start }
}

function hasEqualParts<Name extends string>(
  lists: Readonly<Record<Name, Numbers>>,
  others: Readonly<Record<Name, Numbers>>,
  names: readonly Name[],
  own: Range,
  before: Range,
): boolean {
  if (own.count !== before.count) return false
  return names.every((name) => {
    const list = lists[name]
    const other = others[name]
    for (let index = 0; index < own.count; index += 1) {
      if (list[own.start + index] !== other[before.start + index]) return false
    }
    return true
  })
}

/** Whether as many pieces lie in each level. */
function hasSameLevels(
  starts: Int32Array,
  others: Int32Array,
  [first, last]: readonly [number, number],
  own: Range,
  before: Range,
): boolean {
  for (let level = first; level < last; level += 1) {
    if (int(starts, level) - own.start !== int(others, level) - before.start) return false
  }
  return true
}
