// Reads a map from its file.

import { messageOf } from '../lib/message-of'
import { createEditEnv } from '../model/document/edit-env'
import { readJourneyBytes } from '../model/file-format/read-file'
import type { Opened } from '../model/file-format/read-outcome'
import { refusalSentence } from '../text/report-texts'
import { Misuse, type Tools } from './io'

/** @throws Misuse for a file that cannot be read or is no map */
export async function readMap(path: string, { io, texts }: Tools): Promise<Opened> {
  const bytes = await io.read(path).catch((error: unknown) => {
    throw new Misuse(`${path}: ${messageOf(error)}`)
  })
  const outcome = readJourneyBytes(bytes, createEditEnv(io.randomWord, io.now))
  if (!('refused' in outcome)) return outcome
  const reason = refusalSentence(texts.language, outcome.refused, outcome.params)
  throw new Misuse(`${path}: ${reason}`)
}
