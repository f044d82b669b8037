// Finds numbered records by what people say: "P7", or words of the text.
import { memoByIdentity } from '../../lib/memo-by-identity'
import type { JourneyDocument, RecordOfKind, RecordRef } from '../document/journey-document'
import { tableOfKind } from '../records/all-records'
import { letterOfKind, type NumberedKind, nameOf } from './name-of'

export type FoundRecord = {
  readonly ref: Extract<RecordRef, { kind: NumberedKind }>
  readonly spokenNumber: string
  readonly name: string
}

/**
 * The records that match, best first: the exact number, then names that begin with the text, that
 * have words which do, that hold it anywhere, that hold its letters in order. Without text: all,
 * by kind and number. `kinds` and `limit` narrow the answer.
 */
export function findRecords(
  document: JourneyDocument,
  text: string,
  { kinds = numberedKinds, limit = 50 }: { kinds?: readonly NumberedKind[]; limit?: number } = {},
): readonly FoundRecord[] {
  const wanted = foldedText(text)
  const candidates = searchable(document).filter(({ found }) => kinds.includes(found.ref.kind))
  if (wanted === '') return candidates.slice(0, limit).map(({ found }) => found)
  const matches = candidates.flatMap((candidate) => {
    const rank = rankOfMatch(candidate, wanted)
    return rank === null ? [] : [{ rank, found: candidate.found }]
  })
  // The sort is stable: equal ranks stay by kind and number.
  matches.sort((left, right) => left.rank - right.rank)
  return matches.slice(0, limit).map(({ found }) => found)
}

/** Lower case without accents and outer spaces, so that "cafe" finds "Café". */
export function foldedText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()
}

const numberedKinds = Object.keys(letterOfKind) as readonly NumberedKind[]

type Candidate = { readonly found: FoundRecord; readonly number: string; readonly name: string }

const searchable = memoByIdentity((document: JourneyDocument): readonly Candidate[] =>
  numberedKinds.flatMap((kind) => {
    const table: Readonly<Record<string, RecordOfKind<NumberedKind>>> = document[tableOfKind[kind]]
    const records = Object.values(table).sort((left, right) => left.number - right.number)
    return records.map((record) => {
      const ref = { kind, id: record.id } as FoundRecord['ref']
      const name = nameOf(document, ref)
      const spokenNumber = `${letterOfKind[kind]}${record.number}`
      return {
        found: { ref, spokenNumber, name },
        number: spokenNumber.toLowerCase(),
        name: foldedText(name),
      }
    })
  }),
)

function rankOfMatch({ number, name }: Candidate, wanted: string): number | null {
  if (number === wanted) return 0
  if (name.startsWith(wanted)) return 1
  const place = name.indexOf(wanted)
  if (place > 0) return /[\p{L}\p{N}]/u.test(name[place - 1] ?? '') ? 3 : 2
  if (number.startsWith(wanted)) return 4
  return hasLettersInOrder(name, wanted) ? 5 : null
}

function hasLettersInOrder(name: string, wanted: string): boolean {
  let place = -1
  for (const letter of wanted) {
    if (letter === ' ') continue
    place = name.indexOf(letter, place + 1)
    if (place < 0) return false
  }
  return true
}
