// What changed from one state of a table to the next, compared once for all who ask.
import { keysOf, valuesOf } from './values-of'

export type Table<Item> = Readonly<Record<string, Item>>

export type ItemChange<Item> = {
  readonly id: string
  /** Null: it was added, or is gone. */
  readonly before: Item | null
  readonly after: Item | null
}

/** The items that are not the same object in both, by id. */
export function tableChanges<Item extends object>(
  before: Table<Item>,
  after: Table<Item>,
): readonly ItemChange<Item>[] {
  const known = answers.get(after)
  if (known?.before.deref() === before) return known.changes as readonly ItemChange<Item>[]
  const changes = compare(before, after)
  answers.set(after, { before: new WeakRef(before), changes })
  return changes
}

/** The state before is held weakly, or each state would keep all that came before it. */
type Answer = {
  readonly before: WeakRef<object>
  readonly changes: readonly ItemChange<object>[]
}

const answers = new WeakMap<object, Answer>()

function compare<Item extends object>(
  before: Table<Item>,
  after: Table<Item>,
): readonly ItemChange<Item>[] {
  return compareInPlace(before, after) ?? compareById(before, after)
}

/** An edit of items leaves all of them where they stand: then no id has to be looked up. */
function compareInPlace<Item extends object>(
  before: Table<Item>,
  after: Table<Item>,
): readonly ItemChange<Item>[] | null {
  const old = valuesOf(before) as readonly Item[]
  const now = valuesOf(after) as readonly Item[]
  if (old.length !== now.length) return null
  const changes: ItemChange<Item>[] = []
  for (let place = 0; place < now.length; place += 1) {
    if (old[place] === now[place]) continue
    const id = keysOf(after)[place]
    if (id === undefined || id !== keysOf(before)[place]) return null
    changes.push({ id, before: old[place] ?? null, after: now[place] ?? null })
  }
  return changes
}

function compareById<Item extends object>(
  before: Table<Item>,
  after: Table<Item>,
): readonly ItemChange<Item>[] {
  const changes: ItemChange<Item>[] = []
  const ids = keysOf(after)
  let added = 0
  for (const id of ids) {
    const item = after[id] ?? null
    const old = before[id] ?? null
    if (old === item) continue
    // What an object has by nature ("constructor") is no item.
    const isOld = old !== null && Object.hasOwn(before, id)
    if (!isOld) added += 1
    changes.push({ id, before: isOld ? old : null, after: item })
  }
  if (keysOf(before).length === ids.length - added) return changes
  for (const id of keysOf(before)) {
    if (!Object.hasOwn(after, id)) changes.push({ id, before: before[id] ?? null, after: null })
  }
  return changes
}
