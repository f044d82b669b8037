// One step of the history: what a gesture changed, and how to take it back.
import type { Patch } from 'immer'
import type { RecordRef } from '../model/document/journey-document'
import { type RecordsByTable, recordsByTable, type TableName } from '../model/records/all-records'
import type { TextRef } from '../text/texts'

export type HistoryEntry = {
  /** Ascending in the life of a store; names a state of the document for "is it saved?". */
  readonly id: number
  /** What was done, in words: "Move touchpoint". */
  readonly label: TextRef
  readonly patches: readonly Patch[]
  readonly inverse: readonly Patch[]
  readonly mergeKey: string | null
  readonly atMs: number
}

/** The records that patches touch, each once, in the order of the patches. */
export function recordsTouchedBy(patches: readonly Patch[]): readonly RecordRef[] {
  const found = new Map<string, RecordRef>()
  for (const { path } of patches) {
    const [table, id] = path
    if (typeof table !== 'string' || typeof id !== 'string' || !(table in recordsByTable)) continue
    const definition: RecordsByTable[TableName] = recordsByTable[table as TableName]
    found.set(id, { kind: definition.kind, id } as RecordRef)
  }
  return [...found.values()]
}
