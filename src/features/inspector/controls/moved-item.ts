// A list with one item at another place.

/** The list with the item at `place` moved by so many places; ends hold. */
export function movedItem<Item>(items: readonly Item[], place: number, by: number): Item[] {
  const moved = [...items]
  const taken = moved.splice(place, 1)
  moved.splice(Math.max(place + by, 0), 0, ...taken)
  return moved
}
