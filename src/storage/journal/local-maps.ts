// The maps of this browser: listing, reading, renaming, copying, the bin, what a crash left.
import { fail, type Result, succeed } from '../../lib/result'
import { copyDocument } from '../../model/document/copy-document'
import type { EditEnv } from '../../model/document/edit-env'
import { freshHistory, type HistoryState } from '../../store/history-state'
import type { FileState, Recovered } from '../../store/session-state'
import { noFile } from '../../store/session-store'
import { toCheckpointRow } from './checkpoint'
import type { CheckpointMirror } from './checkpoint-mirror'
import type { Journal } from './journal'
import { stepOf } from './journal-entry'
import type { DraftRow, JournalShelf, PictureRow } from './journal-shelf'
import type { Later } from './journal-writer'
import { isPastBin, type MapRow, toKeptFile } from './map-row'
import { createNewNames, type NewNames } from './new-names'
import { type PastOfMap, readPast } from './past-of-map'
import { type Rebuilt, rebuild, rebuildAt } from './rebuild'
import { rebuildNewest } from './rebuild-newest'
import { type NotRenamed, renameKept } from './rename-kept'

export type KeptMap = Rebuilt & {
  readonly map: MapRow
  /** The last entry that is there, readable or not. */
  readonly lastSeq: number
  readonly drafts: readonly DraftRow[]
}

export type LocalMaps = {
  /** All maps that somebody worked on, the latest first; those in the bin too. */
  readonly list: () => Promise<readonly MapRow[]>
  /** A map as it was left, with its history. */
  readonly read: (mapId: string) => Promise<Result<KeptMap, 'not-found' | 'not-readable'>>
  /** What a map was after entry `seq`; null when that is not to be had any more. */
  readonly readAt: (mapId: string, seq: number) => Promise<HistoryState | null>
  /** What can be looked back on of a map; at least `count` entries, where there are so many. */
  readonly past: (mapId: string, count: number) => Promise<PastOfMap>
  /** Local ids of maps that some window has open now, this one or another. */
  readonly openNow: () => Promise<ReadonlySet<string>>
  /** The map that this file belongs to, the latest first; null: it was never opened here. */
  readonly findByFile: (handle: FileSystemFileHandle) => Promise<MapRow | null>
  /** Not of a map that is open; null: it is done. */
  readonly rename: (mapId: string, title: string) => Promise<NotRenamed | null>
  /** A map of its own with the same content; gives its local id. */
  readonly duplicate: (mapId: string, title: string) => Promise<string | null>
  /** A map of its own with another state of a map; gives its local id, null: it cannot be kept. */
  readonly keepCopy: (mapId: string, state: HistoryState, title: string) => Promise<string | null>
  /** Not of a map that is open; then false. */
  readonly moveToBin: (mapId: string) => Promise<boolean>
  readonly takeFromBin: (mapId: string) => Promise<void>
  /** What is known of the file of a map, also of one that is not open any more; rejects never. */
  readonly keepFile: (mapId: string, file: FileState) => Promise<void>
  /** A map that is open stays, as it does in `tidyUp`. */
  readonly emptyBin: () => Promise<void>
  /** Maps whose time in the bin is over, and examples that were only looked at, go. */
  readonly tidyUp: () => Promise<void>
  /** The latest map that was changed after it was last left knowingly. */
  readonly findRecovered: () => Promise<Recovered | null>
  /** A person has seen what is there now. */
  readonly markSeen: (mapId: string) => Promise<void>
  /** Brings back from the mirror what the database has lost. */
  readonly restoreFromMirror: () => Promise<void>
  readonly picture: (mapId: string) => Promise<PictureRow | null>
  readonly keepPicture: (row: PictureRow) => Promise<void>
  readonly lastSeq: (mapId: string) => Promise<number>
  /** Names that are half typed in the list. */
  readonly newNames: NewNames
}

export type LocalMapsOutside = {
  readonly shelf: JournalShelf
  readonly mirror?: CheckpointMirror | undefined
  readonly journal: Journal
  readonly env: EditEnv
  readonly nowMs: () => number
  readonly later: Later
  /** Maps that are open in some window now: nothing has to be recovered of them. */
  readonly openElsewhere: () => Promise<ReadonlySet<string>>
}

/** A new local id. */
export function newLocalId(env: EditEnv): string {
  return env.newMapId().replace(/^jm_/, 'local_')
}

/** The maps on a shelf. */
export function createLocalMaps(outside: LocalMapsOutside): LocalMaps {
  const { shelf, mirror, journal, env, nowMs, openElsewhere } = outside

  const setRow = async (mapId: string, changes: Partial<MapRow>) => {
    const map = await shelf.map(mapId)
    if (map) await shelf.write({ map: { ...map, ...changes } })
  }
  const addCopy = async (map: MapRow, { document }: HistoryState, title: string) => {
    const id = newLocalId(env)
    const atMs = nowMs()
    const times = { createdAtMs: atMs, changedAtMs: atMs, calm: { seq: 0, atMs } }
    const file = toKeptFile(noFile)
    const facts = { mapId: id, seq: 0, atMs, cause: 'opened', name: null } as const
    const copy = freshHistory(copyDocument(document, title, env))
    await shelf.write({
      map: { ...map, ...times, id, title, file, isTouched: true, deletedAtMs: null },
      checkpoint: toCheckpointRow(facts, copy),
    })
    return id
  }
  const lastSeq = (mapId: string) => lastSeqOf(shelf, mapId)

  const newNames = createNewNames(shelf, nowMs, outside.later)

  const drop = async (mapId: string) => {
    await shelf.dropMap(mapId)
    await mirror?.drop(mapId).catch(() => undefined)
    newNames.keep(mapId, null)
  }

  const maps: LocalMaps = {
    list: async () => {
      const rows = await shelf.maps()
      return rows
        .filter(({ isTouched }) => isTouched)
        .sort((left, right) => right.changedAtMs - left.changedAtMs)
    },
    read: async (mapId) => {
      const map = await shelf.map(mapId)
      if (!map) return fail('not-found')
      // Asked before it is rebuilt: what comes meanwhile is still to be read by whoever goes on.
      const there = await lastSeq(mapId)
      const rebuilt = (await rebuildNewest(shelf, mapId)) ?? (await rebuildMirrored(outside, mapId))
      if (!rebuilt) return fail('not-readable')
      const drafts = await shelf.drafts(mapId)
      return succeed({ ...rebuilt, map, lastSeq: Math.max(rebuilt.seq, there), drafts })
    },
    readAt: (mapId, seq) => stateAt(shelf, mapId, seq),
    past: (mapId, count) => readPast(shelf, mapId, count),
    openNow: openElsewhere,
    findByFile: async (handle) => ofFile(await maps.list(), handle),
    rename: (mapId, title) => renameKept(outside, maps.read, { mapId, title }),
    duplicate: async (mapId, title) => {
      const kept = await maps.read(mapId)
      return kept.ok ? addCopy(kept.value.map, kept.value.state, title) : null
    },
    keepCopy: async (mapId, state, title) => {
      try {
        const map = await shelf.map(mapId)
        return map ? await addCopy(map, state, title) : null
      } catch {
        return null
      }
    },
    moveToBin: async (mapId) => {
      if ((await openElsewhere()).has(mapId)) return false
      await setRow(mapId, { deletedAtMs: nowMs() })
      return true
    },
    takeFromBin: (mapId) => setRow(mapId, { deletedAtMs: null }),
    keepFile: (mapId, file) => shelf.setFile(mapId, toKeptFile(file)).catch(() => undefined),
    emptyBin: async () => {
      const isOpen = await openAnywhere(outside)
      for (const row of await shelf.maps()) {
        if (row.deletedAtMs !== null && !isOpen(row)) await drop(row.id)
      }
    },
    tidyUp: async () => {
      const isOpen = await openAnywhere(outside)
      for (const row of await shelf.maps()) {
        const isLookedAt = !row.isTouched && nowMs() - row.changedAtMs > lookedAtMs
        if (!isOpen(row) && (isLookedAt || isPastBin(row, nowMs()))) await drop(row.id)
      }
    },
    findRecovered: async () => {
      const open = await openElsewhere()
      for (const row of await maps.list()) {
        if (row.deletedAtMs !== null || open.has(row.id)) continue
        const rows = await shelf.entriesAfter(row.id, row.calm.seq)
        const after = rows.filter((entry) => stepOf(entry)?.kind !== 'mark')
        const [first] = after
        if (!first) continue
        const { id: mapId, title } = row
        const count = after.length
        return { mapId, title, count, sinceMs: first.atMs, calmSeq: row.calm.seq }
      }
      return null
    },
    markSeen: async (mapId) => {
      if (journal.row()?.id === mapId) return journal.leave()
      await setRow(mapId, { calm: { seq: await lastSeq(mapId), atMs: nowMs() } })
    },
    restoreFromMirror: () => restoreMissing(outside),
    picture: async (mapId) => (await shelf.picture(mapId)) ?? null,
    keepPicture: (row) => shelf.write({ picture: row }),
    lastSeq,
    newNames,
  }
  return maps
}

/** The state after entry `seq`, from the newest checkpoint before it that gives it. */
async function stateAt(
  shelf: JournalShelf,
  mapId: string,
  seq: number,
): Promise<HistoryState | null> {
  const heads = await shelf.checkpoints(mapId)
  for (const head of heads.filter((each) => each.seq <= seq).reverse()) {
    const checkpoint = await shelf.checkpoint(mapId, head.seq)
    const entries = await shelf.entriesAfter(mapId, head.seq)
    const state = checkpoint && rebuildAt([checkpoint], entries, seq)
    if (state) return state
  }
  return null
}

const lookedAtMs = 24 * 3_600_000

/** Whether a map is open in this window or in another one: then nothing of it may go. */
async function openAnywhere({
  journal,
  openElsewhere,
}: Pick<LocalMapsOutside, 'journal' | 'openElsewhere'>): Promise<(map: MapRow) => boolean> {
  const open = await openElsewhere()
  return ({ id }) => open.has(id) || journal.row()?.id === id
}

/** Maps that the mirror has and the database has lost; those deleted for good are in neither. */
async function restoreMissing({
  shelf,
  mirror,
}: Pick<LocalMapsOutside, 'shelf' | 'mirror'>): Promise<void> {
  const mirroredIds = (await mirror?.ids()) ?? []
  if (mirroredIds.length === 0) return
  const known = new Set((await shelf.maps()).map(({ id }) => id))
  for (const id of mirroredIds) {
    const mirrored = known.has(id) ? null : await mirror?.read(id)
    if (mirrored) await shelf.write(mirrored)
  }
}

/** What the database has of the map is of no use: the second place is asked. */
async function rebuildMirrored(
  { shelf, mirror }: Pick<LocalMapsOutside, 'shelf' | 'mirror'>,
  mapId: string,
): Promise<Rebuilt | null> {
  const mirrored = await mirror?.read(mapId).catch(() => null)
  if (!mirrored) return null
  const { checkpoint } = mirrored
  const rebuilt = rebuild([checkpoint], await shelf.entriesAfter(mapId, checkpoint.seq))
  // At no checkpoint of the database, so that one is written when the map is opened.
  return rebuilt && { ...rebuilt, checkpointSeq: -1 }
}

async function ofFile(
  rows: readonly MapRow[],
  handle: FileSystemFileHandle,
): Promise<MapRow | null> {
  for (const row of rows) {
    const known = row.deletedAtMs === null ? row.file.handle : null
    // A handle whose folder is gone may throw: it is another file then.
    if (known && (await known.isSameEntry(handle).catch(() => false))) return row
  }
  return null
}

async function lastSeqOf(shelf: JournalShelf, mapId: string): Promise<number> {
  const last = await shelf.lastEntry(mapId)
  // Without entries: all of them went, since a checkpoint holds what they said.
  return last?.seq ?? (await shelf.checkpoints(mapId)).at(-1)?.seq ?? 0
}
