// The focus is never left nowhere: not by a dialog, a renamed header, or something that was deleted.
import { type RefObject, useEffect } from 'react'
import { useDocument } from '../../../bindings/use-document'
import { useSession, useSessionStore } from '../../../bindings/use-session'
import type { RecordRef } from '../../../model/document/journey-document'
import type { SessionState } from '../../../store/session-state'
import { elementOf } from './use-map-focus'

/** Frames in which a dialog, a menu or the inspector gives the focus back by itself. */
const patience = 3

export function useFocusKept(map: RefObject<HTMLElement | null>): void {
  const session = useSessionStore()
  const journey = useDocument((current) => current)
  const isRenaming = useSession(({ renaming }) => renaming !== null)
  const isAside = useSession(({ dialog, question }) => dialog !== null || question !== null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: each edit may take away what has the focus.
  useEffect(() => {
    if (isAside || isRenaming) return
    let frame = 0
    const look = (framesLeft: number) => {
      if (!hasNoFocus() || !map.current) return
      if (framesLeft > 0) frame = requestAnimationFrame(() => look(framesLeft - 1))
      else restingPlace(map.current, session.get())?.focus({ preventScroll: true })
    }
    look(patience)
    return () => cancelAnimationFrame(frame)
  }, [map, session, journey, isRenaming, isAside])
}

/** The selected header, else the card or line that was looked at, else the map as a whole. */
function restingPlace(map: Element, { selection, focused }: SessionState): HTMLElement | null {
  const primary = selection.at(-1)
  const head = primary && primary.kind !== 'map' ? headOf(map, primary) : null
  const thing = focused && elementOf(map, focused)
  return head ?? thing ?? map.querySelector<HTMLElement>('[data-map-surface]')
}

function headOf(map: Element, { kind, id }: RecordRef): HTMLElement | null {
  return map.querySelector<HTMLElement>(`[data-map-head="${kind}:${CSS.escape(id)}"]`)
}

function hasNoFocus(): boolean {
  return document.activeElement === null || document.activeElement === document.body
}
