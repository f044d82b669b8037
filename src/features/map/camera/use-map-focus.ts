// One tab stop, roving: the card or line that the session calls focused has the page's focus
// whenever the map has it.
import { type RefObject, useEffect, useRef } from 'react'
import { useDocumentState } from '../../../bindings/use-document'
import { useSession, useSessionStore } from '../../../bindings/use-session'
import type { RecordRef } from '../../../model/document/journey-document'
import type { Box } from '../../../scene/geometry'
import type { MapLayout } from '../../../scene/layout/map-layout'
import { isSameRef } from '../../../store/session-store'
import { boxOf } from './fit-map'

/** Frames in which a map that is gone to draws its first cards. */
const patience = 5

/** `mounted` is asked for because a card that is still to be mounted gets the focus then. */
export function useMapFocus(
  map: RefObject<HTMLElement | null>,
  layout: MapLayout,
  mounted: unknown,
): void {
  const session = useSessionStore()
  const focused = useSession((state) => state.focused)
  const renaming = useSession((state) => state.renaming?.ref ?? null)
  const isRenaming = renaming !== null
  const openingId = useDocumentState((state) => state.openingId)
  const wanted = useRef<RecordRef | null>(null)
  const renamed = useRef<RecordRef | null>(null)

  useEffect(() => {
    // After a header was renamed the focus goes there: see use-focus-kept.
    const isElsewhere =
      renaming !== null || (renamed.current !== null && !isOnGround(renamed.current))
    wanted.current = isElsewhere ? null : focused
    renamed.current = renaming
  }, [focused, renaming])

  // biome-ignore lint/correctness/useExhaustiveDependencies: tries again when cards were mounted.
  useEffect(() => {
    let frame = 0
    const give = (framesLeft: number) => {
      const ref = wanted.current
      const element = map.current
      if (!ref || !element || !hasFocusToGive(element)) return
      const target = elementOf(element, ref)
      if (target) {
        wanted.current = null
        if (document.activeElement !== target) target.focus({ preventScroll: true })
      } else if (framesLeft > 0) frame = requestAnimationFrame(() => give(framesLeft - 1))
    }
    give(patience)
    return () => cancelAnimationFrame(frame)
  }, [map, focused, isRenaming, mounted])

  // What had the focus was deleted: what stands nearest gets it, so that the arrow keys go on.
  const lastPlace = useRef<Box | null>(null)
  useEffect(() => {
    if (focused) {
      const isHere = map.current?.contains(document.activeElement) === true
      lastPlace.current = isHere ? boxOf(layout, focused) : null
    } else if (lastPlace.current && map.current && hasFocusToGive(map.current)) {
      const nearest = cardNearTo(layout, lastPlace.current)
      lastPlace.current = null
      if (nearest) session.set({ focused: nearest })
      surfaceOf(map.current)?.focus({ preventScroll: true })
    }
  })

  // A map that has just been opened takes the focus that its opening left nowhere.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each map that is opened.
  useEffect(() => {
    if (document.activeElement === document.body) surfaceOf(map.current)?.focus()
  }, [map, openingId])

  useEffect(() => {
    const element = map.current
    if (!element) return
    const onFocusIn = (event: FocusEvent) => {
      const ref = event.target instanceof Element ? refOf(event.target) : null
      if (!ref || isSameRef(ref, session.get().focused)) return
      session.set({ focused: ref })
    }
    element.addEventListener('focusin', onFocusIn)
    return () => element.removeEventListener('focusin', onFocusIn)
  }, [map, session])
}

/** Cards and lines; headers stand at the edge. */
function isOnGround({ kind }: RecordRef): boolean {
  return kind === 'touchpoint' || kind === 'transition'
}

function surfaceOf(map: Element | null): HTMLElement | null {
  return map?.querySelector<HTMLElement>('[data-map-surface]') ?? null
}

/** The element of a card or of a line's stand-in; null: it is not mounted (yet). */
export function elementOf(map: Element, ref: RecordRef): HTMLElement | null {
  const id = CSS.escape(ref.id)
  return map.querySelector<HTMLElement>(
    ref.kind === 'transition' ? `[data-line="${id}"]` : `.react-flow__node[data-id="${id}"]`,
  )
}

/** What an element of the map stands for. */
export function refOf(element: Element): RecordRef | null {
  const line = element.closest<HTMLElement>('[data-line]')?.dataset.line
  if (line) return { kind: 'transition', id: line } as RecordRef
  const card = element.closest<HTMLElement>('.react-flow__node')?.dataset.id
  return card ? ({ kind: 'touchpoint', id: card } as RecordRef) : null
}

function cardNearTo(layout: MapLayout, place: Box): RecordRef | null {
  const away = (card: Box) => Math.hypot(card.x - place.x, card.y - place.y)
  const [nearest] = [...layout.cards.values()].sort((left, right) => away(left) - away(right))
  return nearest ? { kind: 'touchpoint', id: nearest.id } : null
}

/** Never out of a field, a dialog or another part of the window. */
function hasFocusToGive(map: Element): boolean {
  const { activeElement } = document
  if (activeElement === null || activeElement === document.body) return true
  return (
    map.contains(activeElement) &&
    !activeElement.closest('input, [data-map-head], [data-keeps-focus]')
  )
}
