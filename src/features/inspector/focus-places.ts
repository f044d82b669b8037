// The focus goes from the map into the inspector and back, to where it was.
import type { SessionStore } from '../../store/session-store'

/** Marks what holds the inspector. */
export const inspectorPlaceProps = { 'data-inspector': '' } as const

const inspectorPlace = '[data-inspector]'
const mapPlace = '[data-shortcut-scope="map"]'
const focusable =
  'input:not(:disabled), textarea:not(:disabled), button:not(:disabled), a[href], [tabindex]'

export function isFocusInInspector(): boolean {
  return document.activeElement?.closest(inspectorPlace) != null
}

/** Focuses the first thing in the inspector that takes it. */
export function focusInspector(): void {
  const place = document.querySelector(inspectorPlace)
  firstFocusable(place?.querySelector('[data-field]') ?? place)?.focus()
}

/** Focuses the card or line that has, or would have, the focus on the map; else lets go of it. */
export function focusMap(session: SessionStore): void {
  const { focused } = session.get()
  const id = focused && CSS.escape(focused.id)
  const map = document.querySelector(`section${mapPlace}`)
  const thing = map?.querySelector<HTMLElement>(`[data-id="${id}"], [data-line="${id}"]`)
  const stop = thing ?? map?.querySelector<HTMLElement>('[tabindex="0"]')
  if (stop) stop.focus({ preventScroll: true })
  else if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
}

/** The first thing inside an element that takes the focus. */
export function firstFocusable(element: Element | null | undefined): HTMLElement | null {
  const found = element?.querySelectorAll<HTMLElement>(focusable) ?? []
  return [...found].find((one) => one.closest('[hidden]') === null) ?? null
}
