// What an edit may take from outside: ids and the time, injected so that tests are deterministic.
import type { RecordKind, RecordsByTable, TableName } from '../records/all-records'
import { recordsByTable, tableOfKind } from '../records/all-records'
import type { Id } from '../records/define-record'
import type { RecordOfKind } from './journey-document'

export type EditEnv = {
  /** A new id for a kind of record, `tp_…`. */
  readonly newId: <Kind extends RecordKind>(kind: Kind) => RecordOfKind<Kind>['id']
  /** A new id for a map, `jm_…`. */
  readonly newMapId: () => Id<'map'>
  /** The present moment, ISO 8601 in UTC. */
  readonly now: () => string
}

/** An env from a source of random words (nanoid) and a clock (milliseconds since 1970). */
export function createEditEnv(randomWord: () => string, nowMs: () => number): EditEnv {
  return {
    newId: (kind) => {
      const definition: RecordsByTable[TableName] = recordsByTable[tableOfKind[kind]]
      return `${definition.prefix}_${randomWord()}` as never
    },
    newMapId: () => `jm_${randomWord()}` as Id<'map'>,
    now: () => new Date(nowMs()).toISOString(),
  }
}
