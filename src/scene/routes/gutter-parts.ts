// What stands in one column gutter: stretches of lines, pieces across it, and chips.

/** The stretches down and up of one gutter, in the order of their numbers on the map. */
export type GutterFalls = {
  readonly shape: Int32Array
  readonly topLevel: Int32Array
  readonly topY: Float64Array
  readonly bottomLevel: Int32Array
  readonly bottomY: Float64Array
  /** Parts of levels, for the tracks: what meets in a part shares no track. */
  readonly firstPlace: Int32Array
  readonly lastPlace: Int32Array
}

/** Pieces of lines across one gutter, sorted by level; `starts` has one more at the end. */
export type GutterPieces = {
  readonly starts: Int32Array
  readonly y: Float64Array
  /** The stretches at their ends, counted within the gutter; -1: the side of the gutter. */
  readonly leftFall: Int32Array
  readonly rightFall: Int32Array
  /** The chip that could stand on it, counted within the gutter, or -1. */
  readonly chip: Int32Array
}

/** Chips that have to stand in a gutter, sorted by gutter. */
export type GutterChips = {
  readonly starts: Int32Array
  readonly line: Int32Array
  readonly width: Float64Array
  readonly height: Float64Array
  /** The stretch of their line, counted within the gutter, or -1: it goes straight across. */
  readonly fall: Int32Array
  /** The levels in which their line leaves its first card and enters its second. */
  readonly outLevel: Int32Array
  readonly inLevel: Int32Array
}
