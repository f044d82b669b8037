// Reads a file in a test that expects it to open.

import { readJourney } from '../../src/model/file-format/read-file'
import type { Opened } from '../../src/model/file-format/read-outcome'
import { checkInvariants } from '../../src/model/queries/check-invariants'
import { createTestEnv } from './test-env'

/** What the reader made of a file, given as text or as JSON; the document is checked. */
export function readOrThrow(file: string | object): Opened {
  const text = typeof file === 'string' ? file : JSON.stringify(file)
  const outcome = readJourney(text, createTestEnv())
  if ('refused' in outcome) throw new Error(`Refused: ${outcome.refused}`)
  const violations = checkInvariants(outcome.document)
  if (violations.length > 0) throw new Error(JSON.stringify(violations))
  return outcome
}
