// What the product is meant to reach, with key results.
import { z } from 'zod/mini'
import { defineRecord, type Id, makeRecord, type RecordOf, type Seed } from './define-record'
import { finiteField, idField, orderField, titleField } from './fields'

export type ObjectiveId = Id<'objective'>

export const keyResultField = z.object({
  title: titleField,
  baseline: z.nullable(finiteField),
  target: z.nullable(finiteField),
  current: z.nullable(finiteField),
  unit: titleField,
})
export type KeyResult = z.infer<typeof keyResultField>

export const objectiveRecord = defineRecord({
  kind: 'objective',
  table: 'objectives',
  prefix: 'ob',
  shape: {
    id: idField<'objective'>(),
    order: orderField,
    title: titleField,
    keyResults: z.array(keyResultField),
  },
  defaults: {
    title: '',
    keyResults: [],
  },
})

export type Objective = RecordOf<typeof objectiveRecord.shape>

/** A whole Objective from what is given; the rest is the default. */
export function makeObjective(seed: Seed<typeof objectiveRecord>): Objective {
  return makeRecord(objectiveRecord, seed)
}
