// A view that somebody comes to by the keyboard gets the focus: Tab goes on in it, not in the top bar.
import { type RefObject, useEffect } from 'react'
import { useIsAside } from './use-is-aside'

/**
 * Focuses the view where nothing in it has taken the focus by itself, also when a dialog that led
 * here has gone with what it would give the focus back to. Never out of anything that has it.
 * @param view has `focusableView`
 * @param isWanted no: something in the view is about to take it
 */
export function useFocusComingIn(view: RefObject<HTMLElement | null>, isWanted = true): void {
  const isAside = useIsAside()
  useEffect(() => {
    if (!isWanted || isAside) return
    const { activeElement } = document
    if (activeElement === null || activeElement === document.body)
      view.current?.focus({ preventScroll: true })
  }, [view, isWanted, isAside])
}
