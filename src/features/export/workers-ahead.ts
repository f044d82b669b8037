// Workers for pictures that are started while their dialog is on its way: a worker takes as long to
// start as the dialog takes to be mounted.
import { startWorker } from '../../storage/start-worker'
import workerUrl from '../../workers/picture.worker?worker&url'

const waiting = new Set<Worker>()
const taken = new Set<Worker>()

/** Those that nobody takes are ended after some seconds. Nothing where the dialog was quicker. */
export function startWorkersAhead(count: number): void {
  if (taken.size > 0) return
  const forget = (worker: Worker) => {
    if (waiting.delete(worker)) worker.terminate()
  }
  while (waiting.size < count) {
    const worker = start()
    // Whoever takes it starts another one, and hears of that one what is wrong.
    worker.onerror = () => forget(worker)
    waiting.add(worker)
    setTimeout(() => forget(worker), patienceMs)
  }
}

/** One that waits, or a new one. */
export function takeWorker(): Worker {
  const worker = [...waiting][0] ?? start()
  waiting.delete(worker)
  worker.onerror = null
  taken.add(worker)
  return worker
}

export function endWorker(worker: Worker): void {
  worker.terminate()
  taken.delete(worker)
}

function start(): Worker {
  return startWorker(workerUrl, 'pictures')
}

const patienceMs = 10_000
