// A column gutter with its tracks spread: where its stretches and pieces lie, in map units.
import { int, num } from '../../lib/typed-lists'
import type { GutterInput } from './gutter-input'
import type { GutterFalls, GutterPieces } from './gutter-parts'

export type SpreadGutter = {
  readonly gutter: number
  readonly width: number
  /** By stretch of the gutter: its distance from the middle. */
  readonly offset: Float64Array
}

/** With all that lies in it. */
export type FilledGutter = SpreadGutter & {
  readonly input: GutterInput
  readonly falls: GutterFalls
  readonly pieces: GutterPieces
}

export type GutterView = FilledGutter & {
  /** The top of each level, and at the end the height of the map. */
  readonly top: Float64Array
  /** By stretch of the gutter. */
  readonly fallTop: Float64Array
  readonly fallBottom: Float64Array
  /** The stretches from `left` to `right`, one of them left out. */
  fallsBetween(left: number, right: number, leftOut: number): readonly number[]
}

/** A gutter with what the input says of it. */
export function fillGutter(input: GutterInput, { gutter, width, offset }: SpreadGutter) {
  const falls = input.falls[gutter] as GutterFalls
  const pieces = input.pieces[gutter] as GutterPieces
  return { gutter, width, offset, input, falls, pieces }
}

/** Works out where the stretches of a gutter lie. */
export function viewGutter(filled: FilledGutter, top: Float64Array): GutterView {
  const { falls, offset } = filled
  const fallTop = new Float64Array(offset.length)
  const fallBottom = new Float64Array(offset.length)
  for (let fall = 0; fall < offset.length; fall += 1) {
    fallTop[fall] = num(top, int(falls.topLevel, fall)) + num(falls.topY, fall)
    fallBottom[fall] = num(top, int(falls.bottomLevel, fall)) + num(falls.bottomY, fall)
  }
  const fallsBetween = (left: number, right: number, leftOut: number) => {
    const found: number[] = []
    for (let fall = 0; fall < offset.length; fall += 1) {
      const x = num(offset, fall)
      if (x >= left && x <= right && fall !== leftOut) found.push(fall)
    }
    return found
  }
  return { ...filled, top, fallTop, fallBottom, fallsBetween }
}

/** The left end of a piece across the gutter, from its middle. */
export function leftOf({ pieces, offset, width }: FilledGutter, piece: number): number {
  const fall = int(pieces.leftFall, piece)
  return fall < 0 ? -width / 2 : num(offset, fall)
}

/** The right end of a piece across the gutter, from its middle. */
export function rightOf({ pieces, offset, width }: FilledGutter, piece: number): number {
  const fall = int(pieces.rightFall, piece)
  return fall < 0 ? width / 2 : num(offset, fall)
}

/** Kept free round a chip. */
export const chipMargin = 3
