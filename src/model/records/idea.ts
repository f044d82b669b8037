// What could help; may address pain points.
import { z } from 'zod/mini'
import { annotatedField } from './annotated-thing'
import { defineRecord, type Id, makeRecord, type RecordOf, type Seed } from './define-record'
import { idField, noteField, numberField, orderField, titleField } from './fields'

export type IdeaId = Id<'idea'>

export const hypothesisField = z.object({
  belief: noteField,
  outcome: noteField,
  metric: titleField,
  threshold: titleField,
})
export type Hypothesis = z.infer<typeof hypothesisField>

export const ideaRecord = defineRecord({
  kind: 'idea',
  table: 'ideas',
  prefix: 'id',
  shape: {
    id: idField<'idea'>(),
    number: numberField,
    order: orderField,
    on: annotatedField,
    text: noteField,
    /** The pain points it addresses. */
    painPointIds: z.array(idField<'painPoint'>()),
    hypothesis: hypothesisField,
    experiment: z.enum(['none', 'planned', 'running', 'confirmed', 'refuted']),
  },
  defaults: {
    text: '',
    painPointIds: [],
    hypothesis: { belief: '', outcome: '', metric: '', threshold: '' } as const,
    experiment: 'none' as const,
  },
})

export type Idea = RecordOf<typeof ideaRecord.shape>

/** A whole Idea from what is given; the rest is the default. */
export function makeIdea(seed: Seed<typeof ideaRecord>): Idea {
  return makeRecord(ideaRecord, seed)
}
