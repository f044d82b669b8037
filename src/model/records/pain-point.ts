// What hurts, on a transition or a touchpoint.
import { z } from 'zod/mini'
import { annotatedField } from './annotated-thing'
import { defineRecord, type Id, makeRecord, type RecordOf, type Seed } from './define-record'
import {
  evidenceField,
  idField,
  momentField,
  noteField,
  numberField,
  orderField,
  ratingField,
  titleField,
} from './fields'

export type PainPointId = Id<'painPoint'>

export const resolutionField = z.object({
  state: z.enum(['open', 'accepted', 'resolved']),
  reason: noteField,
  by: titleField,
  at: momentField,
})
export type Resolution = z.infer<typeof resolutionField>

export const painPointRecord = defineRecord({
  kind: 'painPoint',
  table: 'painPoints',
  prefix: 'pp',
  shape: {
    id: idField<'painPoint'>(),
    number: numberField,
    order: orderField,
    on: annotatedField,
    text: noteField,
    severity: ratingField,
    frequency: ratingField,
    evidence: evidenceField,
    resolution: resolutionField,
  },
  defaults: {
    text: '',
    severity: null,
    frequency: null,
    evidence: 'assumption' as const,
    resolution: { state: 'open', reason: '', by: '', at: '' } as const,
  },
})

export type PainPoint = RecordOf<typeof painPointRecord.shape>

/** A whole PainPoint from what is given; the rest is the default. */
export function makePainPoint(seed: Seed<typeof painPointRecord>): PainPoint {
  return makeRecord(painPointRecord, seed)
}
