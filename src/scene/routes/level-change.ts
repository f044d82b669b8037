// Levels of a map (slots and row gutters, from the top) before and after a change.
import { int, num } from '../../lib/typed-lists'

/** Two lists of levels, equally long, and where they differ in height. */
export type LevelChange = {
  /** The top of each level, and at the end the height of the map: now, and before. */
  readonly top: Float64Array
  readonly topBefore: Float64Array
  /** How many levels above each one have another height than before. */
  readonly changedAbove: Int32Array
  readonly isAnyChanged: boolean
}

/** Compares the heights of all levels. */
export function compareLevels(top: Float64Array, topBefore: Float64Array): LevelChange {
  const changedAbove = new Int32Array(top.length)
  for (let level = 0; level + 1 < top.length; level += 1) {
    const height = num(top, level + 1) - num(top, level)
    const isChanged = height !== num(topBefore, level + 1) - num(topBefore, level)
    changedAbove[level + 1] = int(changedAbove, level) + (isChanged ? 1 : 0)
  }
  const isAnyChanged = int(changedAbove, top.length - 1) > 0
  return { top, topBefore, changedAbove, isAnyChanged }
}
