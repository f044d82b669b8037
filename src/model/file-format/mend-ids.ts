// Gives every record an id of its own; of two with the same id the first keeps it.
import type { EditEnv } from '../document/edit-env'
import { type RecordKind, recordsByTable, tableNames } from '../records/all-records'
import { isUnsafeName } from './clean-json'
import { type Findings, note } from './findings'
import type { ReadRecord, ReadTables } from './read-records'

/** The id that a kind of record now has, by the id that the file calls it. */
export type IdsNow = Map<RecordKind, Map<string, string>>

export type FreshIds = {
  /** The ids that records have by now. */
  readonly used: Set<string>
  /** An id that stands nowhere in the file. */
  readonly take: (kind: RecordKind | 'map') => string
}

export function createFreshIds(map: ReadRecord, tables: ReadTables, env: EditEnv): FreshIds {
  const used = new Set<string>()
  let inFile: ReadonlySet<string | null> | null = null
  const take = (kind: RecordKind | 'map') => {
    // Most files need no new id at all.
    inFile ??= new Set([map, ...tableNames.flatMap((table) => tables[table])].map(rawIdOf))
    const wanted = kind === 'map' ? env.newMapId() : env.newId(kind)
    let id: string = wanted
    for (let round = 2; used.has(id) || inFile.has(id); round++) id = `${wanted}_${round}`
    used.add(id)
    return id
  }
  return { used, take }
}

/** Changes ids in place. Ids are unique across tables, as unknown fields are kept by id alone. */
export function mendIds(
  map: ReadRecord,
  tables: ReadTables,
  ids: FreshIds,
  findings: Findings,
): IdsNow {
  mendId(map, 'map', ids, findings)
  const idsNow = new Map<RecordKind, Map<string, string>>()
  for (const table of tableNames) {
    const { kind } = recordsByTable[table]
    const now = new Map<string, string>()
    idsNow.set(kind, now)
    for (const read of tables[table]) {
      const before = rawIdOf(read)
      mendId(read, kind, ids, findings)
      const id = String(read.record.id)
      if (before !== null && before !== id && !now.has(before)) now.set(before, id)
      now.set(id, id)
    }
  }
  return idsNow
}

function mendId(
  read: ReadRecord,
  kind: RecordKind | 'map',
  ids: FreshIds,
  findings: Findings,
): void {
  const id = String(read.record.id)
  if (id !== '' && !isUnsafeName(id) && !ids.used.has(id)) {
    ids.used.add(id)
    return
  }
  const newId = ids.take(kind)
  read.record.id = newId
  const isMapOfItsOwn = read.raw === undefined
  if (ids.used.has(id)) note(findings, read.path, 'duplicateId', 'renamed', { id, newId })
  else if (!isMapOfItsOwn) note(findings, read.path, 'badId', 'renamed', { newId })
}

/** The id as the file has it, also one that we do not use. */
export function rawIdOf({ raw, record }: ReadRecord): string | null {
  const id = (raw as { id?: unknown } | null)?.id ?? record.id
  return typeof id === 'string' && id !== '' ? id : null
}
