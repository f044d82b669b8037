// An index of a table by some key whose groups stay the same arrays while their items do, so that
// an edit of one item is seen by those who show its group and by nobody else.
import { memoByIdentity } from './memo-by-identity'
import { type ItemChange, type Table, tableChanges } from './table-changes'

export type GroupedIndex<Item> = (key: string) => readonly Item[]

/** What `mended` has counts, and else what `all` has: so that mending copies little. */
type GroupsOf<Item> = {
  readonly all: ReadonlyMap<string, readonly Item[]>
  readonly mended: ReadonlyMap<string, readonly Item[]>
}

/**
 * `keysOf` says in which groups an item is; `compare` orders a group. Asked with a table, the
 * answer looks a group up; a group without items is always the same empty array.
 */
export function groupedIndex<Item extends object>(
  keysOf: (item: Item) => readonly string[],
  compare: (left: Item, right: Item) => number,
): (table: Table<Item>) => GroupedIndex<Item> {
  // Only speed and the identity of the arrays depend on what was asked before, never their contents.
  let previous: { readonly table: Table<Item>; readonly groups: GroupsOf<Item> } | null = null
  return memoByIdentity((table: Table<Item>) => {
    const changes = previous && tableChanges(previous.table, table)
    const groups =
      previous && changes && changes.length <= mostMended
        ? regroup(previous.groups, changes, keysOf, compare)
        : groupAll(table, previous?.groups ?? null, keysOf, compare)
    previous = { table, groups }
    return (key) => groupIn(groups, key)
  })
}

const noItems: readonly never[] = Object.freeze([])

function groupIn<Item>({ all, mended }: GroupsOf<Item>, key: string): readonly Item[] {
  return (mended.size > 0 ? mended.get(key) : undefined) ?? all.get(key) ?? noItems
}

/** Up to so many changes a table is mended, beyond that grouped anew. */
const mostMended = 100

/** With so many mended groups it is cheaper to have them all in one map again. */
const mostKeptApart = 500

function regroup<Item extends object>(
  before: GroupsOf<Item>,
  changes: readonly ItemChange<Item>[],
  keysOf: (item: Item) => readonly string[],
  compare: (left: Item, right: Item) => number,
): GroupsOf<Item> {
  const gone = new Set(changes.flatMap((change) => change.before ?? []))
  const come = gather(
    changes.flatMap((change) => change.after ?? []),
    keysOf,
  )
  const mended = new Map(before.mended)
  for (const key of new Set([...[...gone].flatMap(keysOf), ...come.keys()])) {
    const kept = groupIn(before, key).filter((item) => !gone.has(item))
    const items = [...kept, ...(come.get(key) ?? [])]
    mended.set(key, items.length > 0 ? items.sort(compare) : noItems)
  }
  if (mended.size <= mostKeptApart) return { all: before.all, mended }
  return { all: new Map([...before.all, ...mended]), mended: new Map() }
}

function groupAll<Item>(
  table: Table<Item>,
  before: GroupsOf<Item> | null,
  keysOf: (item: Item) => readonly string[],
  compare: (left: Item, right: Item) => number,
): GroupsOf<Item> {
  const groups = new Map<string, readonly Item[]>()
  for (const [key, items] of gather(Object.values(table), keysOf)) {
    const sorted = items.sort(compare)
    const known = before && groupIn(before, key)
    groups.set(key, known && haveSameItems(known, sorted) ? known : sorted)
  }
  return { all: groups, mended: new Map() }
}

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
