// Reads the bytes of a file: small ones at once, large ones in a worker, with progress and Cancel.
import type { CommandContext } from '../../commands/command'
import { readJourneyBytes } from '../../model/file-format/read-file'
import type { ReadOutcome } from '../../model/file-format/read-outcome'
import type { ReadRequest } from '../../workers/read-journey.worker'
import { dismissReader, readInWorker } from './read-in-worker'

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
    dismissReader()
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
  let isShown = false
  const timer = setTimeout(() => {
    isShown = true
    session.set({ dialog: { id: dialogId, subject: null } })
  }, patienceMs)
  // Escape closes a dialog also while its code is on its way.
  const stopWatching = session.state.subscribe(({ dialog }) => {
    if (isShown && dialog?.id !== dialogId) cancel()
  })
  try {
    const reading = await readInWorker(request, show, given.signal)
    // A worker that cannot be started must not be a reason why a file cannot be opened.
    if (reading !== 'notStarted') return reading
    return readJourneyBytes(request.bytes, context.env, request.words)
  } finally {
    clearTimeout(timer)
    stopWatching()
    if (session.get().opening?.cancel === cancel) {
      session.set(isShown ? { opening: null, dialog: null } : { opening: null })
    }
  }
}

/**
 * A dialog that comes and goes is a flicker, and costs a tenth of a second of its own; 5,000
 * touchpoints are mostly read before.
 */
const patienceMs = 250
