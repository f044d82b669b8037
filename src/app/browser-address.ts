// The browser's address bar.
import type { AddressBar } from './map-address'

export function createAddressBar(): AddressBar {
  const hashOf = (mapId: string | null) => (mapId === null ? '' : `#map=${mapId}`)
  const addressOf = (mapId: string | null) =>
    `${location.pathname}${location.search}${hashOf(mapId)}`
  return {
    read: () => /^#map=([\w-]+)$/.exec(location.hash)?.[1] ?? null,
    push: (mapId) => history.pushState(null, '', addressOf(mapId)),
    replace: (mapId) => history.replaceState(null, '', addressOf(mapId)),
    // Typing another map into the address moves it as well, and is told by the same event.
    onMove: (listener) => window.addEventListener('popstate', listener),
  }
}
