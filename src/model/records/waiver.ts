// A finding of the journey checker that was set aside.
import { z } from 'zod/mini'
import { annotatedField } from './annotated-thing'
import { defineRecord, type Id, makeRecord, type RecordOf, type Seed } from './define-record'
import { idField, momentField, noteField, titleField } from './fields'

export type WaiverId = Id<'waiver'>

/** What a finding can be about. */
export const waivableField = z.discriminatedUnion('kind', [
  ...annotatedField.def.options,
  z.object({ kind: z.literal('painPoint'), id: idField<'painPoint'>() }),
  z.object({ kind: z.literal('idea'), id: idField<'idea'>() }),
  z.object({ kind: z.literal('backlogItem'), id: idField<'backlogItem'>() }),
  z.object({ kind: z.literal('channel'), id: idField<'channel'>() }),
  z.object({ kind: z.literal('stage'), id: idField<'stage'>() }),
])
export type WaivableThing = z.infer<typeof waivableField>

export const waiverRecord = defineRecord({
  kind: 'waiver',
  table: 'waivers',
  prefix: 'wa',
  shape: {
    id: idField<'waiver'>(),
    ruleId: titleField,
    /** Null: the rule is switched off for the whole map. */
    on: z.nullable(waivableField),
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
