// A shelf in memory: what it holds outlives an app as a database outlives a page. Every write may
// be made to fail, and is whole or nothing.
import type { CheckpointRow } from '../../src/storage/journal/checkpoint'
import type { EntryRow } from '../../src/storage/journal/journal-entry'
import type { DraftRow, JournalShelf, PictureRow } from '../../src/storage/journal/journal-shelf'
import type { MapRow } from '../../src/storage/journal/map-row'

export type MemoryShelf = JournalShelf & {
  readonly held: {
    maps: MapRow[]
    entries: EntryRow[]
    checkpoints: CheckpointRow[]
    drafts: DraftRow[]
    pictures: PictureRow[]
  }
  /** The error that every write fails with; null: none. */
  failWith: (error: Error | null) => void
  /** As if the browser had cleared its storage while the app runs. */
  lose: () => void
}

/** An empty shelf. */
export function createMemoryShelf(): MemoryShelf {
  const held: MemoryShelf['held'] = {
    maps: [],
    entries: [],
    checkpoints: [],
    drafts: [],
    pictures: [],
  }
  const listeners: (() => void)[] = []
  let failure: Error | null = null
  const of = <Row extends { readonly mapId: string }>(rows: readonly Row[], mapId: string) =>
    rows.filter((row) => row.mapId === mapId)
  const bySeq = (left: { seq: number }, right: { seq: number }) => left.seq - right.seq
  return {
    held,
    failWith: (error) => {
      failure = error
    },
    lose: () => {
      for (const key of Object.keys(held) as (keyof typeof held)[]) held[key] = []
      for (const listener of listeners) listener()
    },
    write: async (batch) => {
      const { map, entries = [], checkpoint, drafts = [], endedDrafts = [], picture } = batch
      if (failure) throw failure
      const { guard, after } = batch
      const before = after && of(held.entries, after.mapId).find(({ seq }) => seq === after.seq)
      if (after && before?.checksum !== after.checksum) {
        throw new DOMException('of another window', before ? 'ConstraintError' : 'AbortError')
      }
      const guarded = guard && of(held.entries, guard.mapId).find(({ seq }) => seq === guard.seq)
      if (guarded && guarded.checksum !== guard?.checksum) {
        throw new DOMException('of another window', 'ConstraintError')
      }
      const isThere = entries.some(({ mapId, seq }) =>
        held.entries.some((row) => row.mapId === mapId && row.seq === seq),
      )
      if (isThere) throw new DOMException('there already', 'ConstraintError')
      held.entries.push(...entries)
      if (map) held.maps = [...held.maps.filter(({ id }) => id !== map.id), map]
      if (checkpoint) {
        const others = held.checkpoints.filter(
          ({ mapId, seq }) => mapId !== checkpoint.mapId || seq !== checkpoint.seq,
        )
        held.checkpoints = [...others, { ...checkpoint, text: shortText(checkpoint.text) }]
      }
      for (const ended of [...drafts, ...endedDrafts]) {
        held.drafts = held.drafts.filter(
          ({ mapId, field }) => mapId !== ended.mapId || field !== ended.field,
        )
      }
      held.drafts.push(...drafts)
      if (picture) {
        held.pictures = [...held.pictures.filter(({ mapId }) => mapId !== picture.mapId), picture]
      }
    },
    setFile: async (mapId, file) => {
      if (failure) throw failure
      held.maps = held.maps.map((row) => (row.id === mapId ? { ...row, file } : row))
    },
    maps: async () => [...held.maps],
    map: async (mapId) => held.maps.find(({ id }) => id === mapId),
    entriesAfter: async (mapId, seq) =>
      of(held.entries, mapId)
        .filter((row) => row.seq > seq)
        .sort(bySeq),
    lastEntry: async (mapId) => of(held.entries, mapId).sort(bySeq).at(-1),
    checkpoints: async (mapId) => of(held.checkpoints, mapId).sort(bySeq),
    checkpoint: async (mapId, seq) =>
      of(held.checkpoints, mapId).find((checkpoint) => checkpoint.seq === seq),
    drafts: async (mapId) => of(held.drafts, mapId),
    picture: async (mapId) => of(held.pictures, mapId)[0],
    dropCheckpoints: async (mapId, seqs) => {
      held.checkpoints = held.checkpoints.filter(
        (row) => row.mapId !== mapId || !seqs.includes(row.seq),
      )
    },
    dropEntries: async (mapId, seq) => {
      held.entries = held.entries.filter((row) => row.mapId !== mapId || row.seq > seq)
    },
    dropMap: async (mapId) => {
      held.maps = held.maps.filter(({ id }) => id !== mapId)
      held.entries = held.entries.filter((row) => row.mapId !== mapId)
      held.checkpoints = held.checkpoints.filter((row) => row.mapId !== mapId)
      held.drafts = held.drafts.filter((row) => row.mapId !== mapId)
      held.pictures = held.pictures.filter((row) => row.mapId !== mapId)
    },
    onLost: (listener) => {
      listeners.push(listener)
    },
  }
}

/** Writing is done at once here, and maps of tests are not that large. */
function shortText(text: string | Blob): string {
  if (typeof text !== 'string') throw new Error('too long for a shelf in memory')
  return text
}
