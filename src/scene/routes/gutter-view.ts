// A column gutter with its tracks spread: where its stretches and pieces lie, in map units.
import { int, num } from '../../lib/typed-lists'
import type { GutterInput } from './gutter-input'

export type SpreadGutter = {
  readonly gutter: number
  readonly width: number
  /** By stretch of the gutter: its distance from the middle. */
  readonly offset: Float64Array
}

/** With all that lies in it. */
export type FilledGutter = SpreadGutter & { readonly input: GutterInput }

export type GutterView = FilledGutter & {
  /** The top of each level, and at the end the height of the map. */
  readonly top: Float64Array
  /** The number of its first stretch in the input. */
  readonly firstFall: number
  /** By stretch of the gutter. */
  readonly fallTop: Float64Array
  readonly fallBottom: Float64Array
  /** The stretches from `left` to `right`, one of them left out. */
  fallsBetween(left: number, right: number, leftOut: number): readonly number[]
}

/** Works out where the stretches of a gutter lie. */
export function viewGutter(
  input: GutterInput,
  spread: SpreadGutter,
  top: Float64Array,
): GutterView {
  const { falls } = input
  const { offset, gutter } = spread
  const firstFall = int(falls.starts, gutter)
  const fallTop = new Float64Array(offset.length)
  const fallBottom = new Float64Array(offset.length)
  for (let fall = 0; fall < offset.length; fall += 1) {
    const index = firstFall + fall
    fallTop[fall] = num(top, int(falls.topLevel, index)) + num(falls.topY, index)
    fallBottom[fall] = num(top, int(falls.bottomLevel, index)) + num(falls.bottomY, index)
  }
  const fallsBetween = (left: number, right: number, leftOut: number) => {
    const found: number[] = []
    for (let fall = 0; fall < offset.length; fall += 1) {
      const x = num(offset, fall)
      if (x >= left && x <= right && fall !== leftOut) found.push(fall)
    }
    return found
  }
  return { ...spread, input, top, firstFall, fallTop, fallBottom, fallsBetween }
}

/** The left end of a piece across the gutter, from its middle. */
export function leftOf({ input, offset, width }: FilledGutter, piece: number): number {
  const fall = int(input.pieces.leftFall, piece)
  return fall < 0 ? -width / 2 : num(offset, fall)
}

/** The right end of a piece across the gutter, from its middle. */
export function rightOf({ input, offset, width }: FilledGutter, piece: number): number {
  const fall = int(input.pieces.rightFall, piece)
  return fall < 0 ? width / 2 : num(offset, fall)
}

/** Kept free round a chip. */
export const chipMargin = 3
