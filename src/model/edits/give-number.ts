// The next short spoken number of a kind: T13, X5, P8, I4, B5.
import type { Counters } from '../records/journey-map'
import type { DocumentDraft } from './edit'

/** Counts one up in the map's counters and returns the new number. */
export function giveNumber(draft: DocumentDraft, counter: keyof Counters): number {
  const number = draft.map.counters[counter] + 1
  draft.map.counters[counter] = number
  return number
}
