// An index of a table by some key whose groups stay the same arrays while their items do, so that
// an edit of one item is seen by those who show its group and by nobody else.
import { memoByIdentity } from './memo-by-identity'

export type GroupedIndex<Item> = (key: string) => readonly Item[]

/**
 * `keysOf` says in which groups an item is; `compare` orders a group. Asked with a table, the
 * answer looks a group up; a group without items is always the same empty array.
 */
export function groupedIndex<Item extends object>(
  keysOf: (item: Item) => readonly string[],
  compare: (left: Item, right: Item) => number,
): (table: Readonly<Record<string, Item>>) => GroupedIndex<Item> {
  // Only the identity of the arrays depends on what was asked before, never their contents.
  let previous: ReadonlyMap<string, readonly Item[]> = new Map()
  return memoByIdentity((table: Readonly<Record<string, Item>>) => {
    const groups = new Map<string, readonly Item[]>()
    for (const [key, items] of gather(Object.values(table), keysOf)) {
      const sorted = items.sort(compare)
      const known = previous.get(key)
      groups.set(key, known && haveSameItems(known, sorted) ? known : sorted)
    }
    previous = groups
    return (key) => groups.get(key) ?? (noItems as readonly Item[])
  })
}

const noItems: readonly never[] = Object.freeze([])

function gather<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key)
      if (group) group.push(item)
      else groups.set(key, [item])
    }
  }
  return groups
}

function haveSameItems(left: readonly unknown[], right: readonly unknown[]): boolean {
  return left.length === right.length && left.every((item, place) => item === right[place])
}
