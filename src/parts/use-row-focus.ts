// The current row of a tree or a grid gets the focus, and is brought into sight.
import { type RefObject, useEffect, useRef } from 'react'
import { useSession } from '../bindings/use-session'
import { useIsAside } from './use-is-aside'

/**
 * Whenever the list has the page's focus, or nothing has it, the current row gets it and is brought
 * into sight. Never out of a field, a dialog or another part of the window.
 * Rows have their key as `data-row`.
 * @param place where the row stands now: when that changes it is brought into sight again
 */
export function useRowFocus(
  list: RefObject<HTMLElement | null>,
  role: 'treeitem' | 'row',
  key: string | null,
  place = 0,
): void {
  const isRenaming = useSession(({ renaming }) => renaming !== null)
  const isAside = useIsAside()
  const shown = useRef<string | null>(null)
  useEffect(() => {
    const element = list.current
    const row = key === null ? null : element?.querySelector<HTMLElement>(selectorOf(key))
    if (!element || !row) return
    const now = `${key} ${place}`
    if (shown.current !== now) row.scrollIntoView?.({ block: 'nearest' })
    shown.current = now
    if (isRenaming || !hasFocusToGive(element, role, isAside)) return
    if (document.activeElement !== row) row.focus({ preventScroll: true })
  })
}

function selectorOf(key: string): string {
  return `[data-row="${CSS.escape(key)}"]`
}

/** `isAside`: where nothing has the focus, a dialog is about to give it back. */
function hasFocusToGive(list: Element, role: string, isAside: boolean): boolean {
  const { activeElement } = document
  if (activeElement === null || activeElement === document.body) return !isAside
  return list.contains(activeElement) && activeElement.getAttribute('role') === role
}
