// Whether bytes from a container are a journey file.
import { formatName } from '../migrations/all-migrations'

/** Says of itself, near its beginning, that it is a journey file. */
export function isJourney(text: Uint8Array): boolean {
  return new TextDecoder().decode(text.subarray(0, 2000)).includes(`"${formatName}"`)
}
