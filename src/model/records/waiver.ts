// A finding of the journey checker that was set aside.
import { z } from 'zod/mini'
import { annotatedField } from './annotated-thing'
import { defineRecord, type Id, makeRecord, type RecordOf, type Seed } from './define-record'
import { idField, momentField, noteField, titleField } from './fields'

export type WaiverId = Id<'waiver'>

export const waiverRecord = defineRecord({
  kind: 'waiver',
  table: 'waivers',
  prefix: 'wa',
  shape: {
    id: idField<'waiver'>(),
    ruleId: titleField,
    on: z.nullable(annotatedField),
    reason: noteField,
    by: titleField,
    at: momentField,
  },
  defaults: {
    on: null,
    reason: '',
    by: '',
    at: '',
  },
})

export type Waiver = RecordOf<typeof waiverRecord.shape>

/** A whole Waiver from what is given; the rest is the default. */
export function makeWaiver(seed: Seed<typeof waiverRecord>): Waiver {
  return makeRecord(waiverRecord, seed)
}
