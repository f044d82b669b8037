// A field that stands in the place of words while they are typed: Enter keeps them, Escape drops
// them, leaving the field keeps them; whichever comes first, once.
import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react'

export type TypedInPlace<Field extends HTMLElement> = {
  readonly ref: RefObject<Field | null>
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onBlur: () => void
}

export function useTypedInPlace<Field extends HTMLElement>(does: {
  /** False: the words are no good; Enter leaves the field open, leaving it drops them. */
  readonly keep: () => boolean
  readonly drop: () => void
  /** Enter has kept the words, or Escape has dropped them. */
  readonly afterKey?: (event: KeyboardEvent) => void
}): TypedInPlace<Field> {
  const { keep, drop, afterKey } = does
  const ref = useRef<Field>(null)
  const isDone = useRef(false)
  // Where it opens in the moment in which a dialog closes, the page is not free for the focus before.
  useEffect(() => {
    if (ref.current !== document.activeElement) ref.current?.focus()
  }, [])
  const end = (how: 'enter' | 'escape' | 'leave'): boolean => {
    if (isDone.current) return false
    // Known before anything happens: what happens may take the focus away.
    isDone.current = true
    if (how !== 'escape' && keep()) return true
    isDone.current = how !== 'enter'
    if (isDone.current) drop()
    return isDone.current
  }
  return {
    ref,
    onKeyDown: (event) => {
      const isForApp = (event.ctrlKey || event.metaKey) && event.key.length === 1
      // What is typed here means nothing to what lies under it.
      if (!isForApp) event.stopPropagation()
      if (event.nativeEvent.isComposing) return
      if (event.key !== 'Enter' && event.key !== 'Escape') return
      event.preventDefault()
      if (end(event.key === 'Enter' ? 'enter' : 'escape')) afterKey?.(event)
    },
    onBlur: () => void end('leave'),
  }
}
