// Whether a file that was just made gives back the map that it was made of.
import { createEditEnv } from '../document/edit-env'
import { readJourneyBytes } from './read-file'
import { writeJourney } from './write-file'

/** True when these bytes (UTF-8, of our writer) are read and written again to the same bytes. */
export function readsBackTheSame(bytes: Uint8Array): boolean {
  // A file that needs an id or a date from here is not the same, whatever they are.
  const env = createEditEnv(
    () => 'missing',
    () => 0,
  )
  const outcome = readJourneyBytes(bytes, env)
  if ('refused' in outcome) return false
  return writeJourney(outcome.document) === new TextDecoder().decode(bytes)
}
