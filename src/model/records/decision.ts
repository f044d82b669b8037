// What was decided, and why.
import { z } from 'zod/mini'
import { annotatedField } from './annotated-thing'
import { defineRecord, type Id, makeRecord, type RecordOf, type Seed } from './define-record'
import { idField, momentField, noteField, orderField, titleField } from './fields'

export type DecisionId = Id<'decision'>

export const decisionRecord = defineRecord({
  kind: 'decision',
  table: 'decisions',
  prefix: 'de',
  shape: {
    id: idField<'decision'>(),
    order: orderField,
    on: z.nullable(annotatedField),
    text: noteField,
    reason: noteField,
    owner: titleField,
    at: momentField,
  },
  defaults: {
    on: null,
    text: '',
    reason: '',
    owner: '',
    at: '',
  },
})

export type Decision = RecordOf<typeof decisionRecord.shape>

/** A whole Decision from what is given; the rest is the default. */
export function makeDecision(seed: Seed<typeof decisionRecord>): Decision {
  return makeRecord(decisionRecord, seed)
}
