// Takes over what stayed equal, so that who compares by identity sees that it did.

/** The list with those items of the one before that are equal; that list itself if all are. */
export function reuseList<Item extends object>(
  items: readonly Item[],
  before: readonly Item[],
): readonly Item[] {
  const reused = items.map((item, index) => reuse(item, before[index]))
  const isSame = reused.length === before.length && reused.every((item, i) => item === before[i])
  return isSame ? before : reused
}

function reuse<Item extends object>(item: Item, before: Item | undefined): Item {
  return before && hasEqualFields(item, before) ? before : item
}

function hasEqualFields<Item extends object>(left: Item, right: Item): boolean {
  for (const key in left) if (left[key] !== right[key]) return false
  return true
}
