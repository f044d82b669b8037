// Gives the focus to a field as soon as it is there: the text of a pain point that was just added.
import { type RefObject, useEffect } from 'react'
import { useSession, useSessionStore } from '../../bindings/use-session'
import type { SelectionRef } from '../../store/session-state'
import { isSameRef } from '../../store/session-store'
import { firstFocusable } from './focus-places'

/** `onFocused` is told when a field inside `container`, which shows `ref`, got the focus so. */
export function useFieldToFocus(
  container: RefObject<HTMLElement | null>,
  ref: SelectionRef | null,
  onFocused?: () => void,
): void {
  const session = useSessionStore()
  const field = useSession(({ fieldToFocus }) =>
    fieldToFocus && isSameRef(fieldToFocus.ref, ref) ? fieldToFocus.field : null,
  )
  useEffect(() => {
    if (field === null) return
    const place = container.current?.querySelector(`[data-field="${CSS.escape(field)}"]`)
    const control = firstFocusable(place)
    session.set({ fieldToFocus: null })
    if (!control) return
    control.focus()
    control.scrollIntoView?.({ block: 'nearest' })
    onFocused?.()
  }, [container, field, session, onFocused])
}
