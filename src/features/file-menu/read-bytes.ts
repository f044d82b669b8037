// Reads the bytes of a file: small ones at once, large ones in a worker, with progress and Cancel.
import type { CommandContext } from '../../commands/command'
import { createPieceCollector, type OutcomePiece } from '../../model/file-format/outcome-pieces'
import { readJourneyBytes } from '../../model/file-format/read-file'
import type { ReadOutcome } from '../../model/file-format/read-outcome'
import { startWorker } from '../../storage/start-worker'
import type { ReadRequest } from '../../workers/read-journey.worker'
import workerAddress from '../../workers/read-journey.worker?worker&url'

/** About 2,000 touchpoints; fewer are read in less than a tenth of a second. */
const leastBytesForWorker = 1_000_000

const dialogId = 'file-menu.opening'

/** Null: the person gave it up. */
export async function readBytes(
  context: CommandContext,
  name: string,
  bytes: Uint8Array,
): Promise<ReadOutcome | null> {
  const { write } = context.texts()
  const words = {
    persona: write('file-menu.newPersona'),
    stage: write('structure.new.stage'),
    step: write('structure.new.step'),
    channel: write('structure.new.channel'),
  }
  if (bytes.byteLength < leastBytesForWorker || typeof Worker === 'undefined') {
    return readJourneyBytes(bytes, context.env, words)
  }
  return readWithProgress(context, name, { bytes, words })
}

async function readWithProgress(
  context: CommandContext,
  name: string,
  request: ReadRequest,
): Promise<ReadOutcome | null> {
  const { session } = context
  session.get().opening?.cancel()
  const given = new AbortController()
  const cancel = () => given.abort()
  const show = (share: number | null) => session.set({ opening: { name, share, cancel } })
  show(null)
  session.set({ dialog: { id: dialogId, subject: null } })
  // Escape closes a dialog also while its code is on its way.
  const stopWatching = session.state.subscribe(({ dialog }) => {
    if (dialog?.id !== dialogId) cancel()
  })
  try {
    return await readInWorker(request, show, given.signal)
  } catch {
    // A worker that cannot be started must not be a reason why a file cannot be opened.
    return readJourneyBytes(request.bytes, context.env, request.words)
  } finally {
    stopWatching()
    if (session.get().opening?.cancel === cancel) session.set({ opening: null, dialog: null })
  }
}

/** Throws when the worker does. */
function readInWorker(
  request: ReadRequest,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<ReadOutcome | null> {
  const worker = startWorker(workerAddress, 'read-journey')
  const collect = createPieceCollector()
  const reading = new Promise<ReadOutcome | null>((resolve, reject) => {
    signal.addEventListener('abort', () => resolve(null))
    worker.onerror = (event) => reject(new Error(event.message))
    worker.onmessageerror = () => reject(new Error('A piece could not be read'))
    worker.onmessage = ({ data: piece }: MessageEvent<OutcomePiece>) => {
      if (signal.aborted) return
      const outcome = collect(piece)
      if (piece.kind === 'records') onProgress(piece.share)
      if (outcome) resolve(outcome)
    }
    worker.postMessage(request satisfies ReadRequest)
  })
  return reading.finally(() => worker.terminate())
}
