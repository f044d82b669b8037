// Puts together what comes in pieces (outcome-pieces.ts), without the code that knows all fields: a worker
// that only paints starts in half the time.
import type { JourneyDocument } from '../document/journey-document'
import type { TableName } from '../records/all-records'
import type { ReadOutcome } from './read-outcome'

export type OutcomePiece =
  /** The first one: the reader is there and begins. */
  | { readonly kind: 'started' }
  /** `share` of the records, 0 … 1, that have come with this piece. */
  | {
      readonly kind: 'records'
      readonly table: TableName
      readonly json: string
      readonly share: number
    }
  /** The last one: all that is not a table, or a refusal. */
  | { readonly kind: 'end'; readonly json: string }

/** Of each table, the fields of a record as they are when a piece leaves them out. */
export type RecordBlanks = Readonly<Record<TableName, Readonly<Record<string, unknown>>>>

/** Puts pieces together again: the outcome once the last one has come, null before. */
export function createPieceCollector(
  blanks: RecordBlanks,
): (piece: OutcomePiece) => ReadOutcome | null {
  type Tables = Record<TableName, Record<string, unknown>>
  const tables = Object.fromEntries(Object.keys(blanks).map((table) => [table, {}])) as Tables
  return (piece) => {
    if (piece.kind === 'started') return null
    if (piece.kind === 'records') {
      const records = JSON.parse(piece.json) as readonly { readonly id: string }[]
      const table = tables[piece.table]
      for (const given of records) table[given.id] = { ...blanks[piece.table], ...given }
      return null
    }
    const outcome = JSON.parse(piece.json) as ReadOutcome
    if ('refused' in outcome) return outcome
    return { ...outcome, document: { ...outcome.document, ...tables } as JourneyDocument }
  }
}
