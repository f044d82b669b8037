// What was mended is gone with its buttons: the focus goes to the button that took their place.
import { type RefObject, useEffect, useRef } from 'react'

/**
 * Watches the buttons in `list`; `count` of what is in it tells when something went. Without any
 * button left, the first one of the region beside the map that the list is in gets the focus.
 */
export function useNextFocus(list: RefObject<HTMLElement | null>, count: number): void {
  const last = useRef<number | null>(null)
  useEffect(() => {
    const element = list.current
    const remember = ({ target }: FocusEvent) => {
      const place = buttonsIn(element).indexOf(target as HTMLButtonElement)
      if (place >= 0) last.current = place
    }
    // Whoever goes elsewhere does not want it back; the focus of what is taken away just ends.
    const forget = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget instanceof Node && !element?.contains(relatedTarget)) last.current = null
    }
    element?.addEventListener('focusin', remember)
    element?.addEventListener('focusout', forget)
    return () => {
      element?.removeEventListener('focusin', remember)
      element?.removeEventListener('focusout', forget)
    }
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each change of the count.
  useEffect(() => {
    const place = last.current
    const hasFocus = document.activeElement && document.activeElement !== document.body
    if (place === null || hasFocus) return
    const buttons = buttonsIn(list.current)
    const next = buttons[Math.min(place, buttons.length - 1)]
    ;(next ?? list.current?.closest('aside')?.querySelector('button'))?.focus()
  }, [count])
}

function buttonsIn(element: HTMLElement | null): readonly HTMLButtonElement[] {
  return [...(element?.querySelectorAll('button') ?? [])]
}
