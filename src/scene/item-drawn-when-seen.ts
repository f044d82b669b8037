// A scene item whose drawing is made when it is first painted: of a map of thousands of cards only
// those in view are ever drawn.
import type { Primitive, SceneItem } from './scene'

/** Looks like any other item; `draw` is called once at most, and must always give the same. */
export function itemDrawnWhenSeen(
  item: Omit<SceneItem, 'primitives'>,
  draw: () => readonly Primitive[],
): SceneItem {
  let drawn: readonly Primitive[] | null = null
  return {
    ...item,
    get primitives() {
      drawn ??= draw()
      return drawn
    },
  }
}
