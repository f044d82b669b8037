// The workers for pictures. One is started, and is told the map, while the menu and the dialog are on
// their way: it takes as long to start as a dialog takes to be mounted. One that is not needed any more
// rests for a while: whoever made one picture often wants the next, and its code runs fast by then.
import { recordBlanks } from '../../model/file-format/outcome-pieces'
import { giveWay } from '../../storage/give-way'
import { startWorker } from '../../storage/start-worker'
import workerUrl from '../../workers/picture.worker?worker&url'
import type { PictureTask } from '../../workers/picture-messages'
import { fontsOfPage } from './fonts-of-page'
import type { MapToPaint } from './map-to-paint'
import { sendMap } from './send-map'

export type PictureWorker = {
  readonly worker: Worker
  /** Resolves when it was told all of the map. */
  readonly sent: Promise<void>
  /** It gives up what it does, and may be taken again. */
  readonly rest: () => void
  /** Ends it for good. */
  readonly end: () => void
}

type Kept = PictureWorker & { map: MapToPaint | null; sent: Promise<void>; timer: number }

/** Those that nobody has; the one that was there first is taken first. */
const waiting: Kept[] = []
const taken = new Set<Kept>()

/** One that nobody takes is ended after some seconds. Nothing where a dialog has one. */
export function startWorkerAhead(map: MapToPaint): void {
  if (taken.size === 0) keep(choose(map))
}

/** One that waits, if there is one, or a new one. */
export function takeWorker(map: MapToPaint): PictureWorker {
  const own = choose(map)
  taken.add(own)
  return own
}

function choose(map: MapToPaint): Kept {
  const place = waiting.findIndex((kept) => isSame(kept.map, map))
  const [own = start()] = waiting.splice(Math.max(0, place), 1)
  clearTimeout(own.timer)
  own.worker.onerror = null
  if (!isSame(own.map, map)) tell(own, map)
  return own
}

function keep(own: Kept): void {
  waiting.push(own)
  // Whoever takes it starts another one, and hears of that one what is wrong.
  own.worker.onerror = own.end
  own.timer = window.setTimeout(own.end, patienceMs)
}

function start(): Kept {
  const worker = startWorker(workerUrl, 'pictures')
  const own: Kept = {
    worker,
    map: null,
    // Whoever asks, a menu or a dialog that is being mounted, has other work to do in this task.
    sent: giveWay().then(() => worker.postMessage({ kind: 'fonts', fonts: fontsOfPage() })),
    timer: 0,
    rest: () => {
      if (!taken.delete(own)) return
      worker.postMessage({ kind: 'rest' } satisfies PictureTask)
      keep(own)
    },
    end: () => {
      worker.terminate()
      own.map = null
      clearTimeout(own.timer)
      taken.delete(own)
      const place = waiting.indexOf(own)
      if (place >= 0) waiting.splice(place, 1)
    },
  }
  return own
}

function tell(own: Kept, map: MapToPaint): void {
  own.map = map
  const say = (task: PictureTask) => own.worker.postMessage(task)
  own.sent = own.sent.then(async () => {
    say({ kind: 'map', blanks: recordBlanks })
    await sendMap(map, say, () => own.map === map)
  })
}

function isSame(one: MapToPaint | null, other: MapToPaint): boolean {
  return one?.document === other.document && one.layout === other.layout
}

const patienceMs = 20_000
