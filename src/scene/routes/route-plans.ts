// The kinds of ways that lines take through the grid, in gutters and slots; no sizes yet.

/** Straight between two cards of one column, one above the other. */
export const stacked = 0
/** Straight along a slot from one card to the next one. */
export const straight = 1
/** Along the slot, one stretch down or up in `outGutter` (= `inGutter`), along the other slot. */
export const turn = 2
/** `outGutter`, along `outRowGutter` (= `inRowGutter`), `inGutter`. */
export const round = 3
/** `outGutter`, `outRowGutter`, `midGutter`, `inRowGutter`, `inGutter`: past lasting cards. */
export const detour = 4

/**
 * The way of each line. Column gutter c is the one at the left of column c, row gutter s the one
 * above slot s; both have one more at the end. What a kind does not use is -1.
 */
export type RoutePlans = {
  readonly kind: Int32Array
  readonly outGutter: Int32Array
  readonly midGutter: Int32Array
  readonly inGutter: Int32Array
  readonly outRowGutter: Int32Array
  readonly inRowGutter: Int32Array
}
