// Makes the bytes of a journey file without holding up the page, and reads them back to see that
// they are the same map. Only then is anybody asked for a place, and is anything touched on a disk.
import type { JourneyDocument } from '../model/document/journey-document'
import { readsBackTheSame } from '../model/file-format/reads-back'
import checkAddress from '../workers/check-journey-file.worker?worker&url'
import { type FileBytes, serialiseJourney } from './serialise-journey'
import { startWorker } from './start-worker'

/** Below this, in bytes, reading back takes less time than starting a worker. */
const inlineBytes = 400_000
/** A worker that says nothing for this long has failed. */
const patienceMs = 60_000

/** The bytes of the map's file; null when they would not read back as the same map. */
export async function prepareJourneyFile(document: JourneyDocument): Promise<FileBytes | null> {
  const bytes = await serialiseJourney(document)
  const isSame =
    bytes.byteLength < inlineBytes ? readsBackTheSame(bytes) : await checkInWorker(bytes)
  return isSame ? bytes : null
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
