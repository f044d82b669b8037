// A whole map with its history at one moment: what a journal is read from, so that it stays short.
import { checksumOf, emptyChecksum } from '../../lib/checksum'
import type { JourneyDocument } from '../../model/document/journey-document'
import { formatVersion } from '../../model/migrations/all-migrations'
import { type TableName, tableNames } from '../../model/records/all-records'
import { clipHistory, type HistoryState } from '../../store/history-state'
import { gatherText, type KeptText } from './kept-text'

/** Why a checkpoint was made; those with a name are never thrown away by themselves. */
export type CheckpointCause =
  | 'opened'
  | 'regular'
  | 'hidden'
  | 'saved'
  /** After entries that could not be read. */
  | 'mended'
  | 'named'
  | 'discarded'

/** A row of the database; (`mapId`, `seq`) is its key. */
export type CheckpointRow = {
  readonly mapId: string
  /** The state after the entry with this number; 0: before the first. */
  readonly seq: number
  readonly atMs: number
  readonly cause: CheckpointCause
  /** What a person called it: a restore point. */
  readonly name: string | null
  readonly formatVersion: number
  /** `HistoryState` as JSON. */
  readonly text: string
  readonly checksum: number
}

/** As it goes to the database. */
export type WrittenCheckpoint = Omit<CheckpointRow, 'text'> & { readonly text: KeptText }

export type CheckpointFacts = Omit<CheckpointRow, 'text' | 'checksum' | 'formatVersion'>

/** Steps that can be undone after a reload. */
export const keptSteps = 200

/**
 * Writes a checkpoint in pieces: between two `yield`s lie some hundred records at most, for a
 * caller that must give way in between. The state is immutable, so that nothing moves meanwhile.
 */
export function* writeCheckpoint(
  facts: CheckpointFacts,
  state: HistoryState,
): Generator<void, WrittenCheckpoint> {
  const text = gatherText()
  let checksum = checksumOf(keyOf(facts), emptyChecksum)
  for (const piece of piecesOf(state)) {
    text.add(piece)
    checksum = checksumOf(piece, checksum)
    yield
  }
  return { ...facts, formatVersion, text: text.whole(), checksum }
}

/** The same at once. */
export function toCheckpointRow(facts: CheckpointFacts, state: HistoryState): CheckpointRow {
  const text = [...piecesOf(state)].join('')
  return { ...facts, formatVersion, text, checksum: checksumOf(text, checksumOf(keyOf(facts))) }
}

/** The state in a checkpoint; null when it is not whole. */
export function stateOf(row: CheckpointRow): HistoryState | null {
  if (checksumOf(row.text, checksumOf(keyOf(row))) !== row.checksum) return null
  try {
    const { history, document } = JSON.parse(row.text) as {
      history: Omit<HistoryState, 'document'>
      document: JourneyDocument
    }
    return { ...history, document }
  } catch {
    return null
  }
}

/** About a millisecond to write. */
const recordsInPiece = 250

function* piecesOf(state: HistoryState): Generator<string> {
  const { document, past, future, ...history } = clipHistory(state, keptSteps)
  yield `{"history":{${JSON.stringify(history).slice(1, -1)}`
  // One step can be as large as the map: when all of it was pasted, or deleted.
  yield* listPieces(',"past":', past)
  yield* listPieces(',"future":', future)
  yield '},"document":{'
  let comma = ''
  for (const [name, part] of Object.entries(document)) {
    const label = `${comma}${JSON.stringify(name)}:`
    if (isTable(name)) yield* tablePieces(label, document[name])
    else yield label + JSON.stringify(part)
    comma = ','
  }
  yield '}}'
}

function* listPieces(label: string, items: readonly object[]): Generator<string> {
  yield `${label}[`
  for (const [at, item] of items.entries()) yield (at === 0 ? '' : ',') + JSON.stringify(item)
  yield ']'
}

function isTable(name: string): name is TableName {
  return (tableNames as readonly string[]).includes(name)
}

function* tablePieces(label: string, table: Readonly<Record<string, object>>): Generator<string> {
  const records = Object.entries(table)
  yield `${label}{`
  for (let at = 0; at < records.length; at += recordsInPiece) {
    const some = Object.fromEntries(records.slice(at, at + recordsInPiece))
    yield (at === 0 ? '' : ',') + JSON.stringify(some).slice(1, -1)
  }
  yield '}'
}

function keyOf({ mapId, seq }: { readonly mapId: string; readonly seq: number }): string {
  return `${mapId} ${seq} `
}
