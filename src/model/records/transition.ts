// A directed move between two touchpoints; a line.
import { z } from 'zod/mini'
import { defineRecord, type Id, makeRecord, type RecordOf, type Seed } from './define-record'
import { countField, idField, noteField, numberField, orNull, titleField } from './fields'

export type TransitionId = Id<'transition'>

export const continuityField = z.enum(['unknown', 'kept', 'partial', 'lost'])
export type Continuity = z.infer<typeof continuityField>

export const handoffField = z.enum([
  'none',
  'staff-recap',
  'reference-number',
  'deep-link',
  'sign-in',
  'qr-code',
  'shared-record',
  'other',
])
export type Handoff = z.infer<typeof handoffField>

export const contextItemField = z.object({ item: titleField, carried: continuityField })
export type ContextItem = z.infer<typeof contextItemField>

export const transitionRecord = defineRecord({
  kind: 'transition',
  table: 'transitions',
  prefix: 'tr',
  shape: {
    id: idField<'transition'>(),
    number: numberField,
    fromId: idField<'touchpoint'>(),
    toId: idField<'touchpoint'>(),
    trigger: noteField,
    condition: noteField,
    /** Percent of the customers who go this way. */
    share: z.nullable(z.number().check(z.minimum(0), z.maximum(100))),
    handoff: handoffField,
    context: z.array(contextItemField),
    /** What the scribe said; used while `context` is empty. */
    continuity: continuityField,
    /** Customer effort, 1 … 7. */
    effort: z.nullable(z.int().check(z.minimum(1), z.maximum(7))),
    /** Moves a month. */
    volume: z.nullable(countField),
    teamId: orNull(idField<'team'>()),
  },
  defaults: {
    trigger: '',
    condition: '',
    share: null,
    handoff: 'none' as const,
    context: [],
    continuity: 'unknown' as const,
    effort: null,
    volume: null,
    teamId: null,
  },
})

export type Transition = RecordOf<typeof transitionRecord.shape>

/** A whole Transition from what is given; the rest is the default. */
export function makeTransition(seed: Seed<typeof transitionRecord>): Transition {
  return makeRecord(transitionRecord, seed)
}
