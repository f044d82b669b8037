// A named way through the map, stop by stop.
import { z } from 'zod/mini'
import { defineRecord, type Id, makeRecord, type RecordOf, type Seed } from './define-record'
import { idField, orderField, orNull, titleField } from './fields'

export type PathId = Id<'path'>

export const pathStopField = z.object({
  touchpointId: idField<'touchpoint'>(),
  /** The transition taken to get here; null at the start or when it is not said. */
  viaTransitionId: z.nullable(idField<'transition'>()),
})
export type PathStop = z.infer<typeof pathStopField>

export const pathRecord = defineRecord({
  kind: 'path',
  table: 'paths',
  prefix: 'pa',
  shape: {
    id: idField<'path'>(),
    order: orderField,
    title: titleField,
    personaId: orNull(idField<'persona'>()),
    kind: z.enum(['main', 'alternative', 'failure']),
    stops: z.array(pathStopField),
  },
  defaults: {
    title: '',
    personaId: null,
    kind: 'main' as const,
    stops: [],
  },
})

export type Path = RecordOf<typeof pathRecord.shape>

/** A whole Path from what is given; the rest is the default. */
export function makePath(seed: Seed<typeof pathRecord>): Path {
  return makeRecord(pathRecord, seed)
}
