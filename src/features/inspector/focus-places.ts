// The focus goes from the map, or another view, into the inspector and back, to where it was.
import type { SessionStore } from '../../store/session-store'

/** Marks what holds the inspector. */
export const inspectorPlaceProps = { 'data-inspector': '' } as const

const inspectorPlace = '[data-inspector]'
const viewPlaces = '[data-shortcut-scope]'
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

/**
 * Focuses the selected header, else the card or line with the map's focus, else what another view has
 * in its place; else lets go of it.
 */
export function focusView(session: SessionStore): void {
  const { focused, selection } = session.get()
  const primary = selection.at(-1)
  const wanted = [
    primary && `[data-map-head="${primary.kind}:${CSS.escape(primary.id)}"]`,
    focused && `[data-id="${CSS.escape(focused.id)}"]`,
    focused && `[data-line="${CSS.escape(focused.id)}"]`,
    '[tabindex="0"]',
  ]
  const [thing] = wanted.flatMap((selector) => (selector && inView(selector)) || [])
  if (thing) thing.focus({ preventScroll: true })
  else if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
}

/** The first thing like this in the view: on the map's surface, among its headers. */
function inView(selector: string): HTMLElement | null {
  for (const place of document.querySelectorAll(viewPlaces)) {
    const thing = place.matches(selector) ? place : place.querySelector(selector)
    if (thing instanceof HTMLElement) return thing
  }
  return null
}

/** The first thing inside an element that takes the focus. */
export function firstFocusable(element: Element | null | undefined): HTMLElement | null {
  const found = element?.querySelectorAll<HTMLElement>(focusable) ?? []
  // Of radios, the chosen one: the others are left out of the order of Tab.
  return [...found].find((one) => one.tabIndex >= 0 && one.closest('[hidden]') === null) ?? null
}
