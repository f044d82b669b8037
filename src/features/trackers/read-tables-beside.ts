// Asks a worker about tables, so that the page goes on answering; without one the page does it.
import type { BringBackAnswer, BringBackRequest } from '../../model/interchange/bring-back/request'
import { startWorker } from '../../storage/start-worker'
import workerAddress from '../../workers/bring-back.worker?worker&url'

/** Longer than this no table takes. */
const patienceMs = 60_000

/** Null: the worker died or hung, or `signal` gave it up. */
export async function readTablesBeside(
  request: BringBackRequest,
  signal: AbortSignal,
): Promise<BringBackAnswer | null> {
  const worker = start()
  if (!worker) {
    const { answerTo } = await import('../../model/interchange/bring-back/request')
    return answerTo(request)
  }
  let timer: ReturnType<typeof setTimeout> | undefined
  const answer = new Promise<BringBackAnswer | null>((resolve) => {
    const giveUp = () => resolve(null)
    timer = setTimeout(giveUp, patienceMs)
    signal.addEventListener('abort', giveUp)
    worker.onerror = giveUp
    worker.onmessageerror = giveUp
    worker.onmessage = ({ data }: MessageEvent<BringBackAnswer>) => resolve(data)
    worker.postMessage(request)
  })
  return answer.finally(() => {
    clearTimeout(timer)
    worker.terminate()
  })
}

function start(): Worker | null {
  try {
    return startWorker(workerAddress, 'bring-back')
  } catch {
    return null
  }
}
