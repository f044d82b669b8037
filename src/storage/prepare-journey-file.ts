// Makes the bytes of a journey file without holding up the page, and reads them back to see that
// they are the same map. Only then is anybody asked for a place, and is anything touched on a disk.
import { joinBytes } from '../lib/join-bytes'
import type { JourneyDocument } from '../model/document/journey-document'
import { readsBackTheSame } from '../model/file-format/reads-back'
import { journeyFileChunks } from '../model/file-format/write-file'
import checkAddress from '../workers/check-journey-file.worker?worker&url'
import { giveWay } from './give-way'
import { startWorker } from './start-worker'

export type FileBytes = Uint8Array<ArrayBuffer>

/** Longer than this the page is not held up; the rest of a frame is left to whoever draws. */
const sliceMs = 8
/** Pieces this long are encoded at once, in characters. */
const pieceLength = 65_536
/** Below this, in bytes, reading back takes less time than starting a worker. */
const inlineBytes = 400_000
/** A worker that says nothing for this long has failed. */
const patienceMs = 60_000

/** The bytes of the map's file; null when they would not read back as the same map. */
export async function prepareJourneyFile(document: JourneyDocument): Promise<FileBytes | null> {
  const bytes = await serialise(document)
  const isSame =
    bytes.byteLength < inlineBytes ? readsBackTheSame(bytes) : await checkInWorker(bytes)
  return isSame ? bytes : null
}

async function serialise(document: JourneyDocument): Promise<FileBytes> {
  const encoder = new TextEncoder()
  const pieces: Uint8Array[] = []
  let text = ''
  let startMs = performance.now()
  for (const chunk of journeyFileChunks(document)) {
    text += chunk
    if (text.length >= pieceLength) {
      pieces.push(encoder.encode(text))
      text = ''
    }
    if (performance.now() - startMs < sliceMs) continue
    await giveWay()
    startMs = performance.now()
  }
  pieces.push(encoder.encode(text))
  return joinBytes(pieces)
}

/** Where no worker starts, the page reads the file itself: slow is better than unchecked. */
async function checkInWorker(bytes: FileBytes): Promise<boolean> {
  const answer = new Promise<boolean | null>((resolve) => {
    const worker = startWorker(checkAddress, 'check-journey-file')
    const end = (isSame: boolean | null) => {
      clearTimeout(timer)
      worker.terminate()
      resolve(isSame)
    }
    const timer = setTimeout(() => end(false), patienceMs)
    worker.onmessage = ({ data }: MessageEvent<boolean>) => end(data)
    worker.onerror = () => end(null)
    worker.postMessage(bytes)
  })
  return (await answer.catch(() => null)) ?? readsBackTheSame(bytes)
}
