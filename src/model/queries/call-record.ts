// What a sentence calls a record: "T3 Tests the sofa", as short as a sentence needs it.
import type { JourneyDocument, RecordRef } from '../document/journey-document'
import { recordsByTable, tableOfKind } from '../records/all-records'
import { nameOf, spokenNumber } from './name-of'

/** The longest name that a sentence bears. */
const longestName = 60

/**
 * Its number and its words; for a record that is gone or has neither, its id.
 * @param longest so many signs of its words; where nothing else stands beside it, all
 */
export function callRecord(
  document: JourneyDocument,
  { kind, id }: { readonly kind: string; readonly id: string },
  longest: number = longestName,
): string {
  if (!isKind(kind) || !Object.hasOwn(document[tableOfKind[kind]], id)) return id
  const ref = { kind, id } as RecordRef
  const words = [...nameOf(document, ref).replace(/\s+/g, ' ').trim()]
  const name =
    words.length > longest ? `${words.slice(0, longest).join('').trimEnd()}…` : words.join('')
  return [spokenNumber(document, ref), name].filter(Boolean).join(' ') || id
}

function isKind(kind: string): kind is RecordRef['kind'] {
  return Object.values<{ kind: string }>(recordsByTable).some((record) => record.kind === kind)
}
