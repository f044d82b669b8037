// Reads a journey map from its file. Total: whatever comes, the answer is a document that keeps
// every rule, with a report of what was changed, or a refusal with its reason.
import './zod-settings'
import type { EditEnv } from '../document/edit-env'
import { limits } from '../records/fields'
import { decodeText } from './decode-text'
import { noFindings } from './findings'
import type { SkeletonWords } from './mend-skeleton'
import { tooLarge } from './parse-file'
import type { ReadOutcome } from './read-outcome'
import { readText } from './read-text'

/** English titles for what a file lacks and every map has. */
const plainWords: SkeletonWords = {
  persona: 'Customer',
  stage: 'Stage',
  step: 'Step',
  channel: 'Channel',
}

/** Reads the text of a file; never throws. `env` gives ids where one is missing or used twice. */
export function readJourney(
  text: string,
  env: EditEnv,
  words: SkeletonWords = plainWords,
): ReadOutcome {
  return orUnreadable(() => {
    const unmarked = text.startsWith('\ufeff') ? text.slice(1) : text
    return readText(unmarked, env, words, noFindings())
  })
}

/** Reads the bytes of a file, UTF-8 or UTF-16; never throws. What is no UTF-8 is reported. */
export function readJourneyBytes(
  bytes: Uint8Array,
  env: EditEnv,
  words: SkeletonWords = plainWords,
): ReadOutcome {
  if (bytes.byteLength > limits.fileBytes) return tooLarge(bytes.byteLength)
  const findings = noFindings()
  return orUnreadable(() => readText(decodeText(bytes, findings), env, words, findings))
}

/** The last net: no mutant of the tests falls into it, and no file may end the app. */
function orUnreadable(read: () => ReadOutcome): ReadOutcome {
  try {
    return read()
  } catch {
    return { refused: 'unreadable', params: {} }
  }
}
