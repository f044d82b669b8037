// In which levels a column gutter holds something else than before, and which chips are still its own.
import { int, num } from '../../lib/typed-lists'
import { isEqualList } from './equal-parts'
import type { GutterInput } from './gutter-input'
import type { GutterFalls } from './gutter-parts'
import { type FilledGutter, leftOf, rightOf } from './gutter-view'
import type { LevelChange } from './level-change'

/**
 * By level, and one more at the end: how many levels above it are not as high as they were, or hold
 * a stretch or a piece that is not where it was. Whatever is between two levels with the same
 * number is as it was, moved with its levels.
 */
export function countChangedAbove(
  now: FilledGutter,
  before: FilledGutter,
  heights: LevelChange,
): Int32Array {
  if (hasSameContent(now, before)) return heights.changedAbove
  const { levels } = now.input
  const isChanged = new Uint8Array(levels)
  markFalls(now, before, isChanged)
  markPieces(now, before, isChanged)
  const changedAbove = new Int32Array(levels + 1)
  for (let level = 0; level < levels; level += 1) {
    const isOther = int(heights.changedAbove, level) !== int(heights.changedAbove, level + 1)
    const changed = isOther || isChanged[level] === 1 ? 1 : 0
    changedAbove[level + 1] = int(changedAbove, level) + changed
  }
  return changedAbove
}

/** Whether the same stretches and pieces of the same lines lie at the same distances. */
function hasSameContent(now: FilledGutter, before: FilledGutter): boolean {
  const [own, other] = [stretchesIn(now), stretchesIn(before)]
  const [chips, chipsBefore] = [chipsIn(now), chipsIn(before)]
  return (
    now.falls === before.falls &&
    now.pieces === before.pieces &&
    now.width === before.width &&
    isEqualList(own, other) &&
    isEqualList(chips, chipsBefore) &&
    isEqualList(now.offset, before.offset)
  )
}

/** By chip of a gutter: its number before, or -1 when there was none, or not one like it. */
export function matchChips(input: GutterInput, other: GutterInput, gutter: number): Int32Array {
  const { chips } = input
  const before = other.chips
  const first = int(chips.starts, gutter)
  const firstBefore = int(before.starts, gutter)
  const endBefore = int(before.starts, gutter + 1)
  const matches = new Int32Array(int(chips.starts, gutter + 1) - first).fill(-1)
  let place = firstBefore
  for (let local = 0; local < matches.length; local += 1) {
    const chip = first + local
    const line = int(chips.line, chip)
    while (place < endBefore && int(before.line, place) < line) place += 1
    if (place === endBefore) break
    const isAlike =
      int(before.line, place) === line &&
      num(chips.width, chip) === num(before.width, place) &&
      num(chips.height, chip) === num(before.height, place) &&
      int(chips.outLevel, chip) === int(before.outLevel, place) &&
      int(chips.inLevel, chip) === int(before.inLevel, place) &&
      fallOf(input, gutter, chip) === fallOf(other, gutter, place)
    if (isAlike) matches[local] = place - firstBefore
  }
  return matches
}

/** Which stretch of the map a chip stands on, or -1. */
function fallOf({ chips, stretches }: GutterInput, gutter: number, chip: number): number {
  const local = int(chips.fall, chip)
  return local < 0 ? -1 : int(stretches.items, int(stretches.starts, gutter) + local)
}

/** Both lists are sorted by the numbers of the stretches. */
function markFalls(now: FilledGutter, before: FilledGutter, isChanged: Uint8Array): void {
  const own = stretchesIn(now)
  const other = stretchesIn(before)
  let index = 0
  let place = 0
  while (index < own.length || place < other.length) {
    const fall = own[index] ?? Number.POSITIVE_INFINITY
    const fallBefore = other[place] ?? Number.POSITIVE_INFINITY
    const isSame = fall === fallBefore && isSameFall(now, index, before, place)
    if (fall <= fallBefore) {
      if (!isSame) markFall(now.falls, index, isChanged)
      index += 1
    }
    if (fallBefore <= fall) {
      if (!isSame) markFall(before.falls, place, isChanged)
      place += 1
    }
  }
}

function stretchesIn({ input: { stretches }, gutter }: FilledGutter): Int32Array {
  return stretches.items.subarray(int(stretches.starts, gutter), int(stretches.starts, gutter + 1))
}

/** The lines of the chips that have to stand in a gutter. */
function chipsIn({ input: { chips }, gutter }: FilledGutter): Int32Array {
  return chips.line.subarray(int(chips.starts, gutter), int(chips.starts, gutter + 1))
}

function isSameFall(now: FilledGutter, index: number, before: FilledGutter, place: number) {
  const own = now.falls
  const other = before.falls
  return (
    int(own.topLevel, index) === int(other.topLevel, place) &&
    num(own.topY, index) === num(other.topY, place) &&
    int(own.bottomLevel, index) === int(other.bottomLevel, place) &&
    num(own.bottomY, index) === num(other.bottomY, place) &&
    num(now.offset, index) === num(before.offset, place)
  )
}

/** The levels above and below too: a chip keeps some distance to the ends of a stretch. */
function markFall(falls: GutterFalls, fall: number, isChanged: Uint8Array): void {
  const top = Math.max(0, int(falls.topLevel, fall) - 1)
  isChanged.fill(1, top, int(falls.bottomLevel, fall) + 2)
}

function markPieces(now: FilledGutter, before: FilledGutter, isChanged: Uint8Array): void {
  const { starts } = now.pieces
  const startsBefore = before.pieces.starts
  for (let level = 0; level < now.input.levels; level += 1) {
    const first = int(starts, level)
    const end = int(starts, level + 1)
    const shift = int(startsBefore, level) - first
    let piece = first
    if (int(startsBefore, level + 1) - end === shift) {
      while (piece < end && isSamePiece(now, piece, before, piece + shift)) piece += 1
      if (piece === end) continue
    }
    isChanged[level] = 1
  }
}

function isSamePiece(
  now: FilledGutter,
  piece: number,
  before: FilledGutter,
  place: number,
): boolean {
  return (
    num(now.pieces.y, piece) === num(before.pieces.y, place) &&
    leftOf(now, piece) === leftOf(before, place) &&
    rightOf(now, piece) === rightOf(before, place) &&
    lineOf(now, piece) === lineOf(before, place)
  )
}

/** The line whose chip could stand on a piece, or -1. */
function lineOf({ input, gutter, pieces }: FilledGutter, piece: number): number {
  const chip = int(pieces.chip, piece)
  return chip < 0 ? -1 : int(input.chips.line, int(input.chips.starts, gutter) + chip)
}
