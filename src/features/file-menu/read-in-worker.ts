// Reads a file in a worker under a watch: a reader that hangs or dies is answered like a bad file.
import { createPieceCollector, type OutcomePiece } from '../../model/file-format/collect-pieces'
import { recordBlanks } from '../../model/file-format/outcome-pieces'
import type { ReadOutcome } from '../../model/file-format/read-outcome'
import { startWorker } from '../../storage/start-worker'
import type { ReadMessage, ReadRequest } from '../../workers/read-journey.worker'
import workerAddress from '../../workers/read-journey.worker?worker&url'

const betweenShownMs = 50

/** How long a reader may say nothing: 11 s for a megabyte, a minute for the largest file. */
const patienceMs = (bytes: Uint8Array) => 10_000 + bytes.byteLength / 1000

/** Null: given up. `notStarted`: there is no worker, for which the file is not to blame. */
export async function readInWorker(
  request: ReadRequest,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<ReadOutcome | 'notStarted' | null> {
  const worker = takeWaiting() ?? start()
  if (!worker) return 'notStarted'
  const collect = createPieceCollector(recordBlanks)
  const waitMs = patienceMs(request.bytes)
  let hasStarted = false
  let shownAtMs = Number.NEGATIVE_INFINITY
  let watchdog: ReturnType<typeof setTimeout> | undefined
  const reading = new Promise<ReadOutcome | 'notStarted' | null>((resolve) => {
    const failAs = (refused: 'readerHung' | 'readerDied') =>
      resolve(hasStarted ? { refused, params: {} } : 'notStarted')
    const watch = () => {
      clearTimeout(watchdog)
      watchdog = setTimeout(() => failAs('readerHung'), waitMs)
    }
    watch()
    signal.addEventListener('abort', () => resolve(null))
    worker.onerror = () => failAs('readerDied')
    worker.onmessageerror = () => failAs('readerDied')
    worker.onmessage = ({ data: piece }: MessageEvent<OutcomePiece>) => {
      if (signal.aborted) return
      hasStarted = true
      watch()
      const outcome = collect(piece)
      // To show each piece would take longer than to put it together.
      if (piece.kind === 'records' && performance.now() - shownAtMs > betweenShownMs) {
        shownAtMs = performance.now()
        onProgress(piece.share)
      }
      if (outcome) resolve(outcome)
    }
    worker.postMessage(request)
  })
  return reading.finally(() => {
    clearTimeout(watchdog)
    worker.terminate()
  })
}

/**
 * A file may be coming: a reader that has begun and rehearsed by then has read 5,000 touchpoints in
 * half the time. It waits a minute.
 */
export function expectFile(): void {
  if (waiting || typeof Worker === 'undefined') return
  const worker = start()
  if (!worker) return
  waiting = { worker, timer: setTimeout(dismissReader, waitingMs) }
  worker.onerror = dismissReader
  worker.postMessage('rehearse' satisfies ReadMessage)
}

/** No large file came. */
export function dismissReader(): void {
  takeWaiting()?.terminate()
}

let waiting: { readonly worker: Worker; readonly timer: ReturnType<typeof setTimeout> } | null =
  null

const waitingMs = 60_000

function takeWaiting(): Worker | null {
  const worker = waiting?.worker ?? null
  clearTimeout(waiting?.timer)
  waiting = null
  return worker
}

function start(): Worker | null {
  try {
    return startWorker(workerAddress, 'read-journey')
  } catch {
    return null
  }
}
