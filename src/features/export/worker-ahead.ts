// A worker for pictures that is started, and is told the map, while the menu and the dialog are on
// their way: it takes as long to start as a dialog takes to be mounted.
import { giveWay } from '../../storage/give-way'
import { startWorker } from '../../storage/start-worker'
import workerUrl from '../../workers/picture.worker?worker&url'
import type { PictureTask } from '../../workers/picture-messages'
import { fontsOfPage } from './fonts-of-page'
import type { MapToPaint } from './map-to-paint'
import { sendMap } from './send-map'

export type PictureWorker = {
  readonly worker: Worker
  /** What it is told. */
  readonly map: MapToPaint
  /** Resolves when it was told all. */
  readonly sent: Promise<void>
  readonly end: () => void
}

let waiting: PictureWorker | null = null
const taken = new Set<PictureWorker>()

/** One that nobody takes is ended after some seconds. Nothing where a dialog has one. */
export function startWorkerAhead(map: MapToPaint): void {
  if (taken.size > 0 || (waiting && isSame(waiting.map, map))) return
  waiting?.end()
  const next = start(map)
  waiting = next
  // Whoever takes it starts another one, and hears of that one what is wrong.
  next.worker.onerror = next.end
  setTimeout(() => {
    if (waiting === next) next.end()
  }, patienceMs)
}

/** The one that waits, or a new one. */
export function takeWorker(map: MapToPaint): PictureWorker {
  const own = waiting && isSame(waiting.map, map) ? waiting : start(map)
  if (waiting === own) waiting = null
  taken.add(own)
  own.worker.onerror = null
  return own
}

function start(map: MapToPaint): PictureWorker {
  const worker = startWorker(workerUrl, 'pictures')
  let isEnded = false
  const say = (task: PictureTask) => worker.postMessage(task)
  const send = async () => {
    // Whoever asks, a menu or a dialog that is being mounted, has other work to do in this task.
    await giveWay()
    if (isEnded) return
    say({ kind: 'fonts', fonts: fontsOfPage() })
    await sendMap(map, say, () => !isEnded)
  }
  const own: PictureWorker = {
    worker,
    map,
    sent: send(),
    end: () => {
      isEnded = true
      worker.terminate()
      if (waiting === own) waiting = null
      taken.delete(own)
    },
  }
  return own
}

function isSame(one: MapToPaint, other: MapToPaint): boolean {
  return one.document === other.document && one.layout === other.layout
}

const patienceMs = 10_000
