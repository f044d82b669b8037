// What changed from one state of a table to the next, compared once for all who ask.

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

/** How many items a table has: what is compared now was counted when it was new. */
const sizes = new WeakMap<object, number>()

function sizeOf(table: object): number {
  return sizes.get(table) ?? Object.keys(table).length
}

function compare<Item extends object>(
  before: Table<Item>,
  after: Table<Item>,
): readonly ItemChange<Item>[] {
  const changes: ItemChange<Item>[] = []
  const ids = Object.keys(after)
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
  sizes.set(after, ids.length)
  if (sizeOf(before) === ids.length - added) return changes
  for (const id of Object.keys(before)) {
    if (!Object.hasOwn(after, id)) changes.push({ id, before: before[id] ?? null, after: null })
  }
  return changes
}
