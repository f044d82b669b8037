// One interaction, at a step, in a channel; a card.
import { z } from 'zod/mini'
import { defineRecord, type Id, makeRecord, type RecordOf, type Seed } from './define-record'
import {
  emotionField,
  evidenceField,
  finiteField,
  idField,
  noteField,
  numberField,
  orderField,
  orNull,
  tagsField,
  titleField,
} from './fields'

export type TouchpointId = Id<'touchpoint'>

export const metricField = z.object({
  name: titleField,
  value: z.nullable(finiteField),
  unit: titleField,
  target: z.nullable(finiteField),
})
export type Metric = z.infer<typeof metricField>

export const linkField = z.object({ title: titleField, url: titleField })
export type Link = z.infer<typeof linkField>

export const touchpointRecord = defineRecord({
  kind: 'touchpoint',
  table: 'touchpoints',
  prefix: 'tp',
  shape: {
    id: idField<'touchpoint'>(),
    number: numberField,
    /** Its place in the stack of its cell. */
    order: orderField,
    stepId: idField<'step'>(),
    /** Null: not known yet. */
    channelId: orNull(idField<'channel'>()),
    alsoChannelIds: z.array(idField<'channel'>()),
    /** Lasts to that step; null: only its own step. */
    untilStepId: orNull(idField<'step'>()),
    title: titleField,
    notes: noteField,
    goal: noteField,
    /** -2 … +2 by persona. */
    emotions: z.record(idField<'persona'>() as unknown as z.ZodMiniString, emotionField),
    /** Empty: all personas. */
    personaIds: z.array(idField<'persona'>()),
    isMomentOfTruth: z.boolean(),
    endpoint: z.enum(['none', 'start', 'end']),
    /** What the customer can do here: pay, return, get help … */
    capability: titleField,
    /** What the customer must give here. */
    asksFor: z.array(titleField),
    /** Whether the customer is known here; null: not known. */
    isIdentified: z.nullable(z.boolean()),
    tags: tagsField,
    teamId: orNull(idField<'team'>()),
    systemIds: z.array(idField<'system'>()),
    evidence: evidenceField,
    metrics: z.array(metricField),
    links: z.array(linkField),
  },
  defaults: {
    channelId: null,
    alsoChannelIds: [],
    untilStepId: null,
    title: '',
    notes: '',
    goal: '',
    emotions: {},
    personaIds: [],
    isMomentOfTruth: false,
    endpoint: 'none' as const,
    capability: '',
    asksFor: [],
    isIdentified: null,
    tags: [],
    teamId: null,
    systemIds: [],
    evidence: 'assumption' as const,
    metrics: [],
    links: [],
  },
})

export type Touchpoint = RecordOf<typeof touchpointRecord.shape>

/** A whole Touchpoint from what is given; the rest is the default. */
export function makeTouchpoint(seed: Seed<typeof touchpointRecord>): Touchpoint {
  return makeRecord(touchpointRecord, seed)
}
