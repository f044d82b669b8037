// How two versions of a map differ, record by record.

import type { JourneyDocument, RecordRef } from '../document/journey-document'
import { isSameJson } from '../file-format/write-json'
import { type RecordKind, recordsByTable, tableNames } from '../records/all-records'
import { mapRecord } from '../records/journey-map'
import { nameOf, spokenNumber } from './name-of'

export type RecordDifference = {
  readonly change: 'added' | 'removed' | 'changed'
  readonly kind: RecordKind | 'map'
  readonly id: string
  /** `T12`; null for records without a number. */
  readonly number: string | null
  /** Its words, as they are where it still is, else as they were. */
  readonly name: string
  /** For a changed one: the fields that differ, in the order of the file. */
  readonly fields: readonly string[]
}

/**
 * What must happen to `before` to get `after`: the map first, then the tables in the order of the
 * file. What is counted or set by the app itself (numbers given so far) is no difference.
 */
export function documentDifferences(
  before: JourneyDocument,
  after: JourneyDocument,
): readonly RecordDifference[] {
  const found: RecordDifference[] = []
  const mapFields = Object.keys(mapRecord.shape).filter((key) => !ownBooks.has(key))
  const fields = changedFields(mapFields, before.map, after.map)
  if (fields.length > 0) {
    const { id, title } = after.map
    found.push({ change: 'changed', kind: 'map', id, number: null, name: title, fields })
  }
  for (const table of tableNames) {
    const { kind, shape } = recordsByTable[table]
    const keys = Object.keys(shape)
    const was: Records = before[table]
    const is: Records = after[table]
    for (const id of idsOf(was, is)) {
      const old = recordIn(was, id)
      const now = recordIn(is, id)
      // Records that nobody touched are the same object as long as both come from one history.
      if (old === now) continue
      const changed = old && now ? changedFields(keys, old, now) : []
      if (old && now && changed.length === 0) continue
      const change = !old ? 'added' : now ? 'changed' : 'removed'
      const document = now ? after : before
      const ref = { kind, id } as RecordRef
      const number = spokenNumber(document, ref)
      found.push({ change, kind, id, number, name: nameOf(document, ref), fields: changed })
    }
  }
  return found
}

type Fields = Readonly<Record<string, unknown>>
type Records = Readonly<Record<string, Fields>>

const ownBooks: ReadonlySet<string> = new Set(['id', 'counters', 'createdAt', 'lineage'])

function idsOf(was: Records, is: Records): readonly string[] {
  return [...new Set([...Object.keys(was), ...Object.keys(is)])]
}

function recordIn(records: Records, id: string): Fields | undefined {
  return Object.hasOwn(records, id) ? records[id] : undefined
}

function changedFields(keys: readonly string[], before: Fields, after: Fields): readonly string[] {
  return keys.filter((key) => !isSameJson(before[key], after[key]))
}
