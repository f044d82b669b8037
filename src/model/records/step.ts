// A column of the map, within a stage.
import { defineRecord, type Id, makeRecord, type RecordOf, type Seed } from './define-record'
import { idField, orderField, titleField } from './fields'

export type StepId = Id<'step'>

export const stepRecord = defineRecord({
  kind: 'step',
  table: 'steps',
  prefix: 'st',
  shape: {
    id: idField<'step'>(),
    order: orderField,
    stageId: idField<'stage'>(),
    title: titleField,
  },
  defaults: {
    title: '',
  },
})

export type Step = RecordOf<typeof stepRecord.shape>

/** A whole Step from what is given; the rest is the default. */
export function makeStep(seed: Seed<typeof stepRecord>): Step {
  return makeRecord(stepRecord, seed)
}
