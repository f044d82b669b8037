// Reads a large journey file beside the page, which goes on answering meanwhile.
import { nanoid } from 'nanoid'
import { createEditEnv } from '../model/document/edit-env'
import type { OutcomePiece } from '../model/file-format/collect-pieces'
import type { SkeletonWords } from '../model/file-format/mend-skeleton'
import { piecesOf } from '../model/file-format/outcome-pieces'
import { readJourneyBytes } from '../model/file-format/read-file'
import { rehearseReading } from '../model/file-format/rehearse-reading'

export type ReadRequest = { readonly bytes: Uint8Array; readonly words: SkeletonWords }

/** `rehearse`: a file is expected, but not there yet. */
export type ReadMessage = ReadRequest | 'rehearse'

const idLength = 12

addEventListener('message', ({ data }: MessageEvent<ReadMessage>) => {
  const env = createEditEnv(() => nanoid(idLength), Date.now)
  if (data === 'rehearse') return rehearseReading(env)
  postMessage({ kind: 'started' } satisfies OutcomePiece)
  for (const piece of piecesOf(readJourneyBytes(data.bytes, env, data.words))) postMessage(piece)
})
