// The journal's shelf in the browser's database: a thin shell, all thinking is elsewhere.
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb'
import type { WrittenCheckpoint } from './checkpoint'
import type { EntryRow } from './journal-entry'
import type { Batch, CheckpointHead, DraftRow, JournalShelf, PictureRow } from './journal-shelf'
import { type KeptText, readKeptText } from './kept-text'
import type { MapRow } from './map-row'

/** The name of the database, the same for every version of the app. */
export const databaseName = 'throughline'
const databaseVersion = 1

type Schema = DBSchema & {
  maps: { key: string; value: MapRow }
  entries: { key: [string, number]; value: EntryRow }
  /** Without their content, so that a list of them costs little. */
  checkpoints: { key: [string, number]; value: CheckpointHead }
  contents: { key: [string, number]; value: { mapId: string; seq: number; text: KeptText } }
  drafts: { key: [string, string]; value: DraftRow }
  pictures: { key: string; value: PictureRow }
}

type StoreName = 'maps' | 'entries' | 'checkpoints' | 'contents' | 'drafts' | 'pictures'
const storeNames: StoreName[] = ['maps', 'entries', 'checkpoints', 'contents', 'drafts', 'pictures']

type WriteTransaction = IDBPTransaction<Schema, StoreName[], 'readwrite'>

/** A shelf in IndexedDB; each call rejects where the browser has none or forbids it. */
export function createIndexedDbShelf(): JournalShelf {
  const listeners = new Set<() => void>()
  let open: IDBPDatabase<Schema> | null = null
  let opening: Promise<IDBPDatabase<Schema>> | null = null

  const forget = () => {
    if (!open) return
    open = null
    opening = null
    for (const listener of listeners) listener()
  }
  const database = () => {
    opening ??= openDatabase(forget).then(
      (opened) => {
        open = opened
        return opened
      },
      (error: unknown) => {
        opening = null
        throw error
      },
    )
    return opening
  }
  /** Runs at once on a database that is open: the entry is under way in the task that made it. */
  const write = (run: (transaction: WriteTransaction) => Promise<unknown>): Promise<void> =>
    (open ? runIn(open, run) : database().then((opened) => runIn(opened, run))).catch(
      (error: unknown) => {
        if (error instanceof DOMException && error.name === 'InvalidStateError') forget()
        throw error
      },
    )
  // Opened before anybody needs it; whoever does is told if it could not be.
  database().catch(() => undefined)

  return {
    write: (batch) => write((transaction) => putBatch(transaction, batch)),
    setFile: (mapId, file) =>
      write(async (transaction) => {
        const rows = transaction.objectStore('maps')
        const row = await rows.get(mapId)
        if (row) await rows.put({ ...row, file })
      }),
    maps: async () => (await database()).getAll('maps'),
    map: async (mapId) => (await database()).get('maps', mapId),
    entriesAfter: async (mapId, seq) =>
      (await database()).getAll('entries', IDBKeyRange.bound([mapId, seq], [mapId, []], true)),
    lastEntry: async (mapId) => {
      const { store } = (await database()).transaction('entries')
      return (await store.openCursor(allOf(mapId), 'prev'))?.value
    },
    checkpoints: async (mapId) => (await database()).getAll('checkpoints', allOf(mapId)),
    checkpoint: async (mapId, seq) => {
      const transaction = (await database()).transaction(['checkpoints', 'contents'])
      const [head, content] = await Promise.all([
        transaction.objectStore('checkpoints').get([mapId, seq]),
        transaction.objectStore('contents').get([mapId, seq]),
      ])
      const text = await readKeptText(content?.text)
      return head && text !== null ? { ...head, text } : undefined
    },
    drafts: async (mapId) => (await database()).getAll('drafts', allOf(mapId)),
    picture: async (mapId) => (await database()).get('pictures', mapId),
    dropCheckpoints: (mapId, seqs) =>
      write((transaction) =>
        Promise.all(
          seqs.map((seq) => deleteCheckpoints(transaction, IDBKeyRange.only([mapId, seq]))),
        ),
      ),
    dropEntries: (mapId, seq) =>
      write((transaction) =>
        transaction.objectStore('entries').delete(IDBKeyRange.bound([mapId], [mapId, seq])),
      ),
    dropMap: (mapId) =>
      write((transaction) =>
        Promise.all([
          transaction.objectStore('maps').delete(mapId),
          transaction.objectStore('pictures').delete(mapId),
          transaction.objectStore('entries').delete(allOf(mapId)),
          transaction.objectStore('drafts').delete(allOf(mapId)),
          deleteCheckpoints(transaction, allOf(mapId)),
        ]),
      ),
    onLost: (listener) => {
      listeners.add(listener)
    },
  }
}

/** All keys that begin with the map's id: a list sorts after every number and text. */
function allOf(mapId: string): IDBKeyRange {
  return IDBKeyRange.bound([mapId], [mapId, []])
}

/** Asynchronous in all cases: without a database `openDB` throws at once. */
async function openDatabase(onGone: () => void): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>(databaseName, databaseVersion, {
    upgrade: (database) => {
      database.createObjectStore('maps', { keyPath: 'id' })
      database.createObjectStore('entries', { keyPath: ['mapId', 'seq'] })
      database.createObjectStore('checkpoints', { keyPath: ['mapId', 'seq'] })
      database.createObjectStore('contents', { keyPath: ['mapId', 'seq'] })
      database.createObjectStore('drafts', { keyPath: ['mapId', 'field'] })
      database.createObjectStore('pictures', { keyPath: 'mapId' })
    },
    blocking: (_current, _blocked, event) => {
      // Someone deletes the database, or a newer version of the app needs it.
      ;(event.target as IDBDatabase).close()
      onGone()
    },
    terminated: onGone,
  })
}

/** One transaction, durable when it resolves; a fault of any part takes all of it back. */
async function runIn(
  database: IDBPDatabase<Schema>,
  run: (transaction: WriteTransaction) => Promise<unknown>,
): Promise<void> {
  const transaction = database.transaction(storeNames, 'readwrite', { durability: 'strict' })
  const parts = run(transaction)
  await Promise.all([parts.catch(() => undefined), transaction.done])
  await parts
}

function putBatch(transaction: WriteTransaction, batch: Batch): Promise<unknown> {
  return batch.after ? putAfter(transaction, batch, batch.after) : putRows(transaction, batch)
}

async function putAfter(
  transaction: WriteTransaction,
  batch: Batch,
  { mapId, seq, checksum }: EntryRow,
): Promise<void> {
  const there = await transaction.objectStore('entries').get([mapId, seq])
  if (there?.checksum !== checksum) {
    transaction.abort()
    const name = there ? 'ConstraintError' : 'AbortError'
    throw new DOMException('what it follows is not there', name)
  }
  await putRows(transaction, batch)
}

function putRows(transaction: WriteTransaction, batch: Batch): Promise<unknown> {
  const { map, entries = [], checkpoint, drafts = [], endedDrafts = [], picture } = batch
  const writing: Promise<unknown>[] = []
  // `add`, not `put`: what another window wrote is never written over.
  for (const row of entries) writing.push(transaction.objectStore('entries').add(row))
  if (map) writing.push(transaction.objectStore('maps').put(map))
  if (picture) writing.push(transaction.objectStore('pictures').put(picture))
  for (const row of drafts) writing.push(transaction.objectStore('drafts').put(row))
  for (const { mapId, field } of endedDrafts) {
    writing.push(transaction.objectStore('drafts').delete([mapId, field]))
  }
  if (checkpoint) writing.push(putCheckpoint(transaction, checkpoint, batch.guard))
  else transaction.commit()
  return Promise.all(writing)
}

/** A state that has a name keeps it when it is written once more. */
async function putCheckpoint(
  transaction: WriteTransaction,
  { text, ...head }: WrittenCheckpoint,
  guard: EntryRow | null | undefined,
): Promise<void> {
  const { mapId, seq } = head
  if (guard) {
    const there = await transaction.objectStore('entries').get([mapId, guard.seq])
    if (there && there.checksum !== guard.checksum) {
      transaction.abort()
      throw new DOMException('written by another window', 'ConstraintError')
    }
  }
  const before = await transaction.objectStore('checkpoints').get([mapId, seq])
  const isNamed = before?.cause === 'named' && head.cause !== 'named'
  const kept = isNamed ? { ...head, cause: before.cause, name: before.name } : head
  const writing = [
    transaction.objectStore('checkpoints').put(kept),
    transaction.objectStore('contents').put({ mapId, seq, text }),
  ]
  transaction.commit()
  await Promise.all(writing)
}

function deleteCheckpoints(transaction: WriteTransaction, range: IDBKeyRange): Promise<unknown> {
  return Promise.all([
    transaction.objectStore('checkpoints').delete(range),
    transaction.objectStore('contents').delete(range),
  ])
}
