// An index of a table by some key whose groups stay the same arrays while their items do, so that
// an edit of one item is seen by those who show its group and by nobody else.
import { memoByIdentity } from './memo-by-identity'

export type GroupedIndex<Item> = (key: string) => readonly Item[]

type Table<Item> = Readonly<Record<string, Item>>
type GroupsOf<Item> = ReadonlyMap<string, readonly Item[]>

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
    const changed = previous && changesBetween(previous.table, table)
    const groups =
      previous && changed
        ? regroup(previous.groups, changed, keysOf, compare)
        : groupAll(table, previous?.groups ?? new Map(), keysOf, compare)
    previous = { table, groups }
    return (key) => groups.get(key) ?? (noItems as readonly Item[])
  })
}

const noItems: readonly never[] = Object.freeze([])

/** Up to so many changes a table is mended, beyond that grouped anew. */
const mostMended = 100

type Changed<Item> = { readonly gone: ReadonlySet<Item>; readonly come: readonly Item[] }

/** The items that are no longer there and those that are new; null: too many of them. */
function changesBetween<Item>(before: Table<Item>, after: Table<Item>): Changed<Item> | null {
  const gone = new Set<Item>()
  const come: Item[] = []
  const ids = Object.keys(after)
  let added = 0
  for (const id of ids) {
    const item = after[id] as Item
    const old = Object.hasOwn(before, id) ? before[id] : undefined
    if (old === item) continue
    if (old === undefined) added += 1
    else gone.add(old)
    come.push(item)
    if (come.length > mostMended) return null
  }
  const oldIds = Object.keys(before)
  if (oldIds.length === ids.length - added) return { gone, come }
  for (const id of oldIds) if (!Object.hasOwn(after, id)) gone.add(before[id] as Item)
  return gone.size > mostMended ? null : { gone, come }
}

function regroup<Item>(
  before: GroupsOf<Item>,
  { gone, come }: Changed<Item>,
  keysOf: (item: Item) => readonly string[],
  compare: (left: Item, right: Item) => number,
): GroupsOf<Item> {
  const groups = new Map(before)
  const added = gather(come, keysOf)
  for (const key of new Set([...[...gone].flatMap(keysOf), ...added.keys()])) {
    const known = before.get(key) ?? []
    const items = [...known.filter((item) => !gone.has(item)), ...(added.get(key) ?? [])]
    if (items.length > 0) groups.set(key, items.sort(compare))
    else groups.delete(key)
  }
  return groups
}

function groupAll<Item>(
  table: Table<Item>,
  before: GroupsOf<Item>,
  keysOf: (item: Item) => readonly string[],
  compare: (left: Item, right: Item) => number,
): GroupsOf<Item> {
  const groups = new Map<string, readonly Item[]>()
  for (const [key, items] of gather(Object.values(table), keysOf)) {
    const sorted = items.sort(compare)
    const known = before.get(key)
    groups.set(key, known && haveSameItems(known, sorted) ? known : sorted)
  }
  return groups
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
