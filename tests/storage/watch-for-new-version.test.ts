// What a browser tells of service workers, in the orders in which browsers tell it.
import { describe, expect, it, vi } from 'vitest'
import { watchForNewVersion } from '../../src/storage/watch-for-new-version'

class FakeWorker extends EventTarget {
  state: ServiceWorkerState = 'installing'

  become(state: ServiceWorkerState) {
    this.state = state
    this.dispatchEvent(new Event('statechange'))
  }
}

class FakeRegistration extends EventTarget {
  installing: FakeWorker | null = null
  waiting: FakeWorker | null = null

  find(worker: FakeWorker) {
    this.installing = worker
    this.dispatchEvent(new Event('updatefound'))
  }

  /** What was installed waits until nobody needs the version before. */
  install(worker: FakeWorker) {
    this.installing = null
    this.waiting = worker
    worker.become('installed')
  }
}

function watched(isControlled: boolean) {
  const container: { controller: unknown } = { controller: isControlled ? new FakeWorker() : null }
  const registration = new FakeRegistration()
  const onNewVersion = vi.fn()
  const watch = () => watchForNewVersion(container, registration, onNewVersion)
  return { container, registration, onNewVersion, watch }
}

describe('a new version', () => {
  it('is told once it is there whole', () => {
    const { registration, onNewVersion, watch } = watched(true)
    watch()
    const worker = new FakeWorker()
    registration.find(worker)
    expect(onNewVersion).not.toHaveBeenCalled()
    registration.install(worker)
    expect(onNewVersion).toHaveBeenCalledOnce()
  })

  it('is told when it was being fetched, or waits already, as the page comes', () => {
    const fetching = watched(true)
    const worker = new FakeWorker()
    fetching.registration.installing = worker
    fetching.watch()
    fetching.registration.install(worker)
    expect(fetching.onNewVersion).toHaveBeenCalledOnce()
    const waiting = watched(true)
    waiting.registration.waiting = new FakeWorker()
    waiting.watch()
    expect(waiting.onNewVersion).toHaveBeenCalledOnce()
  })

  it('is not the first one, even where that still waits when it has taken the page over', () => {
    const { container, registration, onNewVersion, watch } = watched(false)
    const worker = new FakeWorker()
    registration.installing = worker
    watch()
    registration.install(worker)
    // As WebKit tells it.
    container.controller = worker
    worker.become('activating')
    worker.become('activated')
    registration.waiting = null
    expect(onNewVersion).not.toHaveBeenCalled()
  })

  it('is told after the first one was installed in this very page', () => {
    const { container, registration, onNewVersion, watch } = watched(false)
    const first = new FakeWorker()
    registration.installing = first
    watch()
    registration.install(first)
    container.controller = first
    first.become('activated')
    registration.waiting = null
    const second = new FakeWorker()
    registration.find(second)
    registration.install(second)
    expect(onNewVersion).toHaveBeenCalledOnce()
  })

  it('that cannot be fetched whole is not told', () => {
    const { registration, onNewVersion, watch } = watched(true)
    watch()
    const worker = new FakeWorker()
    registration.find(worker)
    worker.become('redundant')
    expect(onNewVersion).not.toHaveBeenCalled()
  })
})
