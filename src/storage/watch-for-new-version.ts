// Tells when another version of the app than the one that is looked at waits in the browser.

type Worker = EventTarget & Pick<ServiceWorker, 'state'>
type Registration = EventTarget & {
  readonly installing: Worker | null
  readonly waiting: Worker | null
}

/**
 * Calls `onNewVersion` when a version waits that came after the one that this page has. The very first
 * version is none: there is nothing to change to. It counts as first when the page has no worker as
 * its installing begins; later is too late to ask, because it takes over the page that brought it, and
 * Safari tells that before it takes it off the place of those who wait.
 */
export function watchForNewVersion(
  container: { readonly controller: unknown },
  registration: Registration,
  onNewVersion: () => void,
): void {
  const watchInstalling = () => {
    const worker = registration.installing
    if (!worker || !container.controller) return
    worker.addEventListener('statechange', () => {
      if (worker.state === 'installed' && registration.waiting) onNewVersion()
    })
  }
  if (registration.waiting && container.controller) onNewVersion()
  watchInstalling()
  registration.addEventListener('updatefound', watchInstalling)
}
