// Reads what the journal left in the browser's database, for when the editor does not start: whatever
// can be read is read, row by row if need be, and nothing is ever written.
import { type IDBPDatabase, openDB } from 'idb'
import type { CheckpointRow } from '../journal/checkpoint'
import { databaseName } from '../journal/indexed-db-shelf'
import type { EntryRow } from '../journal/journal-entry'
import type { CheckpointHead, DraftRow } from '../journal/journal-shelf'
import { readKeptText } from '../journal/kept-text'
import type { MapRow } from '../journal/map-row'
import type { RebuildingShelf } from '../journal/rebuild-newest'

export type KeptRows = RebuildingShelf & {
  /** Of every map of which anything is there. */
  readonly mapIds: () => Promise<readonly string[]>
  readonly map: (mapId: string) => Promise<MapRow | undefined>
  /** All rows of a map as they are, sound or not. */
  readonly raw: (mapId: string) => Promise<RawRows>
}

export type RawRows = {
  readonly map: MapRow | undefined
  readonly checkpoints: readonly CheckpointHead[]
  readonly contents: readonly unknown[]
  readonly entries: readonly EntryRow[]
  readonly drafts: readonly DraftRow[]
}

/**
 * The rows of this browser, whichever version of the app wrote them; null: there are none. Rejects
 * when the browser has no database, forbids it or cannot open it.
 */
export async function openKeptRows(): Promise<KeptRows | null> {
  let isNew = false
  try {
    const database = await openDB(databaseName, undefined, {
      upgrade: (_database, _before, _now, transaction) => {
        // Nobody kept anything yet; an empty database would keep the editor from making its own.
        isNew = true
        transaction.done.catch(() => undefined)
        transaction.abort()
      },
      blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
    })
    return rowsOf(database)
  } catch (error) {
    if (isNew) return null
    throw error
  }
}

function rowsOf(database: IDBPDatabase): KeptRows {
  const all = <Row>(store: string, mapId: string, after: IDBValidKey[] = [mapId]) =>
    readAll<Row>(database, store, IDBKeyRange.bound(after, [mapId, []], true))
  const rows: KeptRows = {
    mapIds: async () => {
      const found = new Set<string>()
      for (const store of ['maps', 'checkpoints', 'entries']) {
        for (const id of await firstKeys(database, store)) found.add(id)
      }
      return [...found]
    },
    map: (mapId) => readOne<MapRow>(database, 'maps', mapId),
    entriesAfter: (mapId, seq) => all<EntryRow>('entries', mapId, [mapId, seq]),
    checkpoints: (mapId) => all<CheckpointHead>('checkpoints', mapId),
    checkpoint: async (mapId, seq) => {
      const head = await readOne<CheckpointHead>(database, 'checkpoints', [mapId, seq])
      const content = await readOne<Content>(database, 'contents', [mapId, seq])
      const text = await readKeptText(content?.text)
      return head && text !== null ? ({ ...head, text } satisfies CheckpointRow) : undefined
    },
    raw: async (mapId) => ({
      map: await rows.map(mapId),
      checkpoints: await rows.checkpoints(mapId),
      contents: await Promise.all((await all<Content>('contents', mapId)).map(withText)),
      entries: await all('entries', mapId),
      drafts: await all('drafts', mapId),
    }),
  }
  return rows
}

type Content = { readonly text?: unknown }

async function withText(content: Content): Promise<Content> {
  return { ...content, text: await readKeptText(content.text) }
}

async function readOne<Row>(
  database: IDBPDatabase,
  store: string,
  key: IDBValidKey,
): Promise<Row | undefined> {
  try {
    return await database.get(store, key)
  } catch {
    return undefined
  }
}

/** One row that cannot be read must not cost the others. */
async function readAll<Row>(
  database: IDBPDatabase,
  store: string,
  range: IDBKeyRange,
): Promise<Row[]> {
  if (!database.objectStoreNames.contains(store)) return []
  try {
    return await database.getAll(store, range)
  } catch {
    const keys = await database.getAllKeys(store, range).catch(() => [])
    const rows = await Promise.all(keys.map((key) => readOne<Row>(database, store, key)))
    return rows.filter((row) => row !== undefined)
  }
}

/** The first part of all keys, each once, without a look at what lies between. */
async function firstKeys(database: IDBPDatabase, store: string): Promise<readonly string[]> {
  if (!database.objectStoreNames.contains(store)) return []
  const found: string[] = []
  try {
    let cursor = await database.transaction(store).store.openKeyCursor()
    while (cursor) {
      const { key } = cursor
      const first = String(Array.isArray(key) ? key[0] : key)
      found.push(first)
      cursor = Array.isArray(key) ? await cursor.continue([first, []]) : await cursor.continue()
    }
  } catch {
    // What was found so far is better than nothing.
  }
  return found
}
