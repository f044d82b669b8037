// Keeps a scene item the same object for as long as everything that it shows stays the same.
import type { SceneItem } from './scene'

/** What an item shows, as plain values, and how it is made of them. */
export type ItemRecipe = {
  readonly shown: readonly unknown[]
  readonly make: () => SceneItem
}

export type ItemMemo = {
  /**
   * The item of a kind and id that was made before if its `sources` (records, boxes, options) are
   * the same objects, or if what it shows has equal values; else a new one. `describe` is asked
   * only when a source is another one, so that a build in which little changed costs little.
   */
  remember(
    kind: string,
    id: string,
    sources: readonly unknown[],
    describe: () => ItemRecipe,
  ): SceneItem
  /** Ends a build: what it did not ask for is forgotten. */
  finish(): void
}

type Remembered = {
  sources: readonly unknown[]
  shown: readonly unknown[]
  item: SceneItem
  lastBuild: number
}

/** A memo for one scene that is built again and again. */
export function createItemMemo(): ItemMemo {
  const kinds = new Map<string, Map<string, Remembered>>()
  let thisBuild = 0

  const itemsOf = (kind: string) => {
    const items = kinds.get(kind) ?? new Map<string, Remembered>()
    kinds.set(kind, items)
    return items
  }

  return {
    remember(kind, id, sources, describe) {
      const items = itemsOf(kind)
      const known = items.get(id)
      if (!known) {
        const { shown, make } = describe()
        const made = { sources, shown, item: make(), lastBuild: thisBuild }
        items.set(id, made)
        return made.item
      }
      known.lastBuild = thisBuild
      if (hasSameValues(known.sources, sources)) return known.item
      const { shown, make } = describe()
      known.sources = sources
      if (!hasSameValues(known.shown, shown)) {
        known.shown = shown
        known.item = make()
      }
      return known.item
    },
    finish() {
      for (const items of kinds.values()) {
        for (const [id, { lastBuild }] of items) {
          if (lastBuild !== thisBuild) items.delete(id)
        }
      }
      thisBuild += 1
    },
  }
}

function hasSameValues(left: readonly unknown[], right: readonly unknown[]): boolean {
  if (left.length !== right.length) return false
  for (let place = 0; place < left.length; place += 1) {
    if (!Object.is(left[place], right[place])) return false
  }
  return true
}
