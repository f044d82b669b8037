// The bytes of a journey file, made without holding up the page.
import { joinBytes } from '../lib/join-bytes'
import type { JourneyDocument } from '../model/document/journey-document'
import { journeyFileChunks } from '../model/file-format/write-file'
import { giveWay } from './give-way'

export type FileBytes = Uint8Array<ArrayBuffer>

/** Longer than this the page is not held up; the rest of a frame is left to whoever draws. */
const sliceMs = 8
/** Pieces this long are encoded at once, in characters. */
const pieceLength = 65_536

/** UTF-8; in turns with everything else on the page. */
export async function serialiseJourney(document: JourneyDocument): Promise<FileBytes> {
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
