// The focus goes from the map, or another view, into the inspector.

/** Marks what holds the inspector. */
export const inspectorPlaceProps = { 'data-inspector': '' } as const

const inspectorPlace = '[data-inspector]'
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

/** The first thing inside an element that takes the focus. */
export function firstFocusable(element: Element | null | undefined): HTMLElement | null {
  const found = element?.querySelectorAll<HTMLElement>(focusable) ?? []
  // Of radios, the chosen one: the others are left out of the order of Tab.
  return [...found].find((one) => one.tabIndex >= 0 && one.closest('[hidden]') === null) ?? null
}
