// Keeps a scene item the same object for as long as everything that it shows stays the same.
import type { SceneItem } from './scene'

export type ItemMemo = {
  /** The item made before under this key if `shown` has equal values, else a new one. */
  remember(key: string, shown: readonly unknown[], make: () => SceneItem): SceneItem
  /** Ends a build: what it did not ask for is forgotten. */
  finish(): void
}

type Remembered = { readonly shown: readonly unknown[]; readonly item: SceneItem }

/** A memo for one scene that is built again and again. */
export function createItemMemo(): ItemMemo {
  let before = new Map<string, Remembered>()
  let now = new Map<string, Remembered>()
  return {
    remember(key, shown, make) {
      const known = before.get(key)
      const kept = known && hasEqualValues(known.shown, shown) ? known : { shown, item: make() }
      now.set(key, kept)
      return kept.item
    },
    finish() {
      before = now
      now = new Map()
    },
  }
}

function hasEqualValues(left: readonly unknown[], right: readonly unknown[]): boolean {
  if (left.length !== right.length) return false
  for (let place = 0; place < left.length; place += 1) {
    if (!Object.is(left[place], right[place])) return false
  }
  return true
}
