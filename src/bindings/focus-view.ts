// The focus goes back to the map, or another view, to where it was.
import type { SessionStore } from '../store/session-store'

const viewPlaces = '[data-shortcut-scope]'

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
