// What a journal needs of a place to keep things. The browser's database is one; tests have another.
import type { CheckpointRow, WrittenCheckpoint } from './checkpoint'
import type { EntryRow } from './journal-entry'
import type { KeptFile, MapRow } from './map-row'

/** A checkpoint without its content. */
export type CheckpointHead = Omit<CheckpointRow, 'text'>

/** Text of a field that was not finished, by the name of the field. */
export type DraftRow = {
  readonly mapId: string
  readonly field: string
  readonly text: string
  readonly atMs: number
}

/** A small picture of a map as it was after entry `seq`, in the colours of one theme. */
export type PictureRow = {
  readonly mapId: string
  readonly seq: number
  readonly colors: string
  readonly picture: Blob
}

/** Rows that are written together or not at all. */
export type Batch = {
  readonly map?: MapRow
  readonly entries?: readonly EntryRow[]
  /** An entry on which these follow: where it is not there as it was written, nothing is. */
  readonly after?: EntryRow
  readonly checkpoint?: WrittenCheckpoint
  /** The entry that the checkpoint follows: if another one has its number, nothing is written. */
  readonly guard?: EntryRow | null
  readonly drafts?: readonly DraftRow[]
  readonly endedDrafts?: readonly Pick<DraftRow, 'mapId' | 'field'>[]
  readonly picture?: PictureRow
}

export type JournalShelf = {
  /**
   * Writes a batch in one durable transaction, begun before this returns. Rejects with an error
   * whose `name` says why (`QuotaExceededError`, `InvalidStateError` …); nothing is written then.
   * An entry that is there already is never written over: another window wrote it (`ConstraintError`).
   */
  readonly write: (batch: Batch) => Promise<void>
  /** Puts this into the row of a map, which is left as it is otherwise; without a row into none. */
  readonly setFile: (mapId: string, file: KeptFile) => Promise<void>
  readonly maps: () => Promise<readonly MapRow[]>
  readonly map: (mapId: string) => Promise<MapRow | undefined>
  readonly entriesAfter: (mapId: string, seq: number) => Promise<readonly EntryRow[]>
  readonly lastEntry: (mapId: string) => Promise<EntryRow | undefined>
  /** The heads of a map's checkpoints, oldest first. */
  readonly checkpoints: (mapId: string) => Promise<readonly CheckpointHead[]>
  readonly checkpoint: (mapId: string, seq: number) => Promise<CheckpointRow | undefined>
  readonly drafts: (mapId: string) => Promise<readonly DraftRow[]>
  readonly picture: (mapId: string) => Promise<PictureRow | undefined>
  readonly dropCheckpoints: (mapId: string, seqs: readonly number[]) => Promise<void>
  /** Drops the entries up to `seq`, that one included. */
  readonly dropEntries: (mapId: string, seq: number) => Promise<void>
  /** Drops everything of a map. */
  readonly dropMap: (mapId: string) => Promise<void>
  /** Told when what was open is gone (deleted, closed by the browser); `write` opens it anew. */
  readonly onLost: (listener: () => void) => void
}
