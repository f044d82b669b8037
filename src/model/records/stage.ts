// A phase of the journey; holds steps.
import { z } from 'zod/mini'
import { defineRecord, type Id, makeRecord, type RecordOf, type Seed } from './define-record'
import { idField, orderField, orNull, titleField } from './fields'

export type StageId = Id<'stage'>

export const lifecycleField = z.enum([
  'acquisition',
  'activation',
  'engagement',
  'retention',
  'referral',
])
export type Lifecycle = z.infer<typeof lifecycleField>

export const stageRecord = defineRecord({
  kind: 'stage',
  table: 'stages',
  prefix: 'sg',
  shape: {
    id: idField<'stage'>(),
    order: orderField,
    title: titleField,
    lifecycle: orNull(lifecycleField),
  },
  defaults: {
    title: '',
    lifecycle: null,
  },
})

export type Stage = RecordOf<typeof stageRecord.shape>

/** A whole Stage from what is given; the rest is the default. */
export function makeStage(seed: Seed<typeof stageRecord>): Stage {
  return makeRecord(stageRecord, seed)
}
