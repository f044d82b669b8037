// Keeps a list the same while what is in it is: an edit elsewhere then paints nothing.
import { useRef } from 'react'

/** The list of the last render if it has the same values in the same order. */
export function useSameList<Value>(list: readonly Value[]): readonly Value[] {
  const kept = useRef(list)
  const isSame =
    kept.current.length === list.length &&
    list.every((value, index) => value === kept.current[index])
  if (!isSame) kept.current = list
  return kept.current
}
