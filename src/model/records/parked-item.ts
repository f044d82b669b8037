// A question or a topic parked during a workshop.
import { z } from 'zod/mini'
import { annotatedField } from './annotated-thing'
import { defineRecord, type Id, makeRecord, type RecordOf, type Seed } from './define-record'
import { idField, noteField, orderField } from './fields'

export type ParkedItemId = Id<'parkedItem'>

export const parkedItemRecord = defineRecord({
  kind: 'parkedItem',
  table: 'parkingLot',
  prefix: 'pk',
  shape: {
    id: idField<'parkedItem'>(),
    order: orderField,
    kind: z.enum(['question', 'parked']),
    on: z.nullable(annotatedField),
    text: noteField,
    answer: noteField,
  },
  defaults: {
    kind: 'question' as const,
    on: null,
    text: '',
    answer: '',
  },
})

export type ParkedItem = RecordOf<typeof parkedItemRecord.shape>

/** A whole ParkedItem from what is given; the rest is the default. */
export function makeParkedItem(seed: Seed<typeof parkedItemRecord>): ParkedItem {
  return makeRecord(parkedItemRecord, seed)
}
