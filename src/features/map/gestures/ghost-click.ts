// A tap selects as the finger leaves, and what opens then may open under it: the click that browsers
// make of a tap comes afterwards, on whatever lies there by now. Nobody pressed that.

/** From a tap on: its click stays on the map, or comes to nothing. */
export function keepClickOnMap(map: Element, tap: { clientX: number; clientY: number }): void {
  const swallow = (event: MouseEvent) => {
    const away = Math.hypot(event.clientX - tap.clientX, event.clientY - tap.clientY)
    if (away > sameSpot || (event.target instanceof Node && map.contains(event.target))) return
    event.stopPropagation()
    event.preventDefault()
    // What was typed elsewhere is taken, as by a click on the map.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  }
  for (const kind of kinds) window.addEventListener(kind, swallow, { capture: true })
  setTimeout(() => {
    for (const kind of kinds) window.removeEventListener(kind, swallow, { capture: true })
  }, longestWaitMs)
}

const kinds = ['mousedown', 'mouseup', 'click'] as const
const sameSpot = 8
/** Browsers that wait for a second tap wait that long. */
const longestWaitMs = 350
