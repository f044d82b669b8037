// What a sentence calls a record: "T3 Tests the sofa", as short as a sentence needs it.
import type { JourneyDocument, RecordRef } from '../document/journey-document'
import { recordsByTable, tableOfKind } from '../records/all-records'
import { nameOf, spokenNumber } from './name-of'

/** The longest name that a sentence bears. */
const longestName = 60

/** Its number and its words; for a record that is gone or has neither, its id. */
export function callRecord(document: JourneyDocument, on: NamedRecord): string {
  return called(document, on, longestName)
}

/** The same with all its words, for where nothing else stands beside them. */
export function callRecordInFull(document: JourneyDocument, on: NamedRecord): string {
  return called(document, on, Number.POSITIVE_INFINITY)
}

type NamedRecord = { readonly kind: string; readonly id: string }

function called(document: JourneyDocument, { kind, id }: NamedRecord, longest: number): string {
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
