// Reads a large journey file beside the page, which goes on answering meanwhile.
import { nanoid } from 'nanoid'
import { createEditEnv } from '../model/document/edit-env'
import type { SkeletonWords } from '../model/file-format/mend-skeleton'
import { type OutcomePiece, piecesOf } from '../model/file-format/outcome-pieces'
import { readJourneyBytes } from '../model/file-format/read-file'

export type ReadRequest = { readonly bytes: Uint8Array; readonly words: SkeletonWords }

const idLength = 12

addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
  postMessage({ kind: 'started' } satisfies OutcomePiece)
  const env = createEditEnv(() => nanoid(idLength), Date.now)
  for (const piece of piecesOf(readJourneyBytes(data.bytes, env, data.words))) postMessage(piece)
})
