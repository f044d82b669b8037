// What was mended, placed or deleted is gone with its buttons: the focus goes to what took its place.
import { type RefObject, useEffect, useRef } from 'react'
import { useSession } from '../bindings/use-session'

/**
 * Watches what matches `things` in `list`: its buttons, or rows with buttons. When `state` changes
 * and nothing has the focus any more, the thing that stands where the last one stood that had it
 * gets it (of a row its first button), or the first one where it was elsewhere in the list; without
 * any left, the first button of the region that the list is in. Where all of it goes for something
 * else, and nothing takes the place of what had the focus, `things` is null and the list itself has
 * it. A menu or a dialog that was opened from a thing does not count as going elsewhere.
 */
export function useNextFocus(
  list: RefObject<HTMLElement | null>,
  state: number | string,
  things: string | null = 'button',
): void {
  const last = useRef<number | null>(null)
  const isAside = useSession(({ dialog, question }) => dialog !== null || question !== null)
  useEffect(() => {
    const element = list.current
    const rememberAt = (target: Node) => {
      const place = thingsIn(element, things).findIndex((thing) => thing.contains(target))
      last.current = place >= 0 ? place : (last.current ?? 0)
    }
    const remember = ({ target }: FocusEvent) => rememberAt(target as Node)
    // A field that takes the focus as it appears did so before this effect.
    if (element?.contains(document.activeElement)) rememberAt(document.activeElement as Node)
    // Whoever goes elsewhere does not want it back; the focus of what is taken away just ends.
    const forget = ({ relatedTarget }: FocusEvent) => {
      if (!(relatedTarget instanceof Element) || isOver(relatedTarget)) return
      if (!element?.contains(relatedTarget)) last.current = null
    }
    element?.addEventListener('focusin', remember)
    element?.addEventListener('focusout', forget)
    return () => {
      element?.removeEventListener('focusin', remember)
      element?.removeEventListener('focusout', forget)
    }
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each change of the state.
  useEffect(() => {
    if (isAside) return
    let frame = 0
    const look = (framesLeft: number) => {
      const { activeElement } = document
      const place = last.current
      if (place === null || !list.current) return
      if (activeElement && isOver(activeElement)) {
        if (framesLeft > 0) frame = requestAnimationFrame(() => look(framesLeft - 1))
      } else if (!activeElement || activeElement === document.body) {
        const next = things === null ? list.current : buttonAt(list.current, things, place)
        next?.focus()
      }
    }
    look(patience)
    return () => cancelAnimationFrame(frame)
  }, [state, isAside])
}

/** Frames in which a menu goes whose row is gone. */
const patience = 30

function thingsIn(list: HTMLElement | null, things: string | null): readonly HTMLElement[] {
  return things === null ? [] : [...(list?.querySelectorAll<HTMLElement>(things) ?? [])]
}

function buttonAt(list: HTMLElement, things: string, place: number): HTMLElement | null {
  const all = thingsIn(list, things)
  const next = all[Math.min(place, all.length - 1)]
  if (!next) return list.closest('aside, section')?.querySelector('button') ?? null
  return next.matches('button') ? next : next.querySelector('button')
}

/** In a menu or a dialog. */
function isOver(element: Element): boolean {
  return element.closest('[role="menu"], [role="dialog"], [role="alertdialog"]') !== null
}
