// Keeps a list of items the same while its items are: an edit elsewhere then paints nothing.
import { useRef } from 'react'
import type { SceneItem } from '../../../scene/scene'

/** The list of the last render if it has the same items in the same order. */
export function useSameItems(items: readonly SceneItem[]): readonly SceneItem[] {
  const kept = useRef(items)
  const isSame =
    kept.current.length === items.length &&
    items.every((item, index) => item === kept.current[index])
  if (!isSame) kept.current = items
  return kept.current
}
