// The app without a network: a service worker keeps all files of the build in the browser. A new
// version waits beside it until a person says so; nothing here ever reloads a page by itself.
import { trustedAddress } from './start-worker'
import { watchForNewVersion } from './watch-for-new-version'
import { whenAtRest } from './when-at-rest'
import { whenQuiet } from './when-quiet'

export type OfflineApp = {
  /** Starts keeping the files; tells when a new version is there, whole, and waits. */
  readonly start: (onNewVersion: () => void) => void
  /** Changes to the version that waits; the page is loaded anew. */
  readonly takeNewVersion: () => void
}

/** The first load comes first: the look for a new version waits at most this long for a quiet moment. */
const longestWaitMs = 3000

/** To keep all files takes a processor for seconds, which whoever opens a first map should not wait for. */
const restMs = 5000
const longestRestlessMs = 120_000

/** Does nothing where the browser has no service workers, or forbids them. */
export function createOfflineApp(): OfflineApp {
  const container: ServiceWorkerContainer | undefined = navigator.serviceWorker
  let registration: ServiceWorkerRegistration | null = null
  return {
    start: (onNewVersion) => {
      // The server of development changes its files all the time.
      if (!container || !import.meta.env.PROD) return
      const keepFiles = async () => {
        // Private windows and insecure addresses refuse: the app works on, online.
        registration = await register(container).catch(() => null)
        if (registration) watchForNewVersion(container, registration, onNewVersion)
      }
      whenLoaded(() => {
        if (container.controller) whenQuiet(keepFiles, longestWaitMs)
        else whenAtRest(keepFiles, restMs, longestRestlessMs)
      })
    },
    takeNewVersion: () => {
      const waiting = registration?.waiting
      // Another window has said so already: its files are here.
      if (!container || !waiting) return location.reload()
      container.addEventListener('controllerchange', () => location.reload(), { once: true })
      waiting.postMessage('take over')
    },
  }
}

function register(container: ServiceWorkerContainer): Promise<ServiceWorkerRegistration> {
  return container.register(trustedAddress('sw.js'), { updateViaCache: 'none' })
}

function whenLoaded(work: () => void): void {
  if (document.readyState === 'complete') work()
  else window.addEventListener('load', work, { once: true })
}
