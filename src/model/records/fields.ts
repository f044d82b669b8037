// Field schemas that several record types share, with the limits of the file format.
import { z } from 'zod/mini'
import type { Id } from './define-record'

export const limits = {
  titleLength: 10_000,
  noteLength: 100_000,
  idLength: 200,
  touchpoints: 20_000,
  transitions: 50_000,
  fileBytes: 50_000_000,
  depth: 64,
} as const

/** The id of one kind of record: `tp_…`. */
export function idField<Brand extends string>() {
  const schema = z.string().check(z.minLength(1), z.maxLength(limits.idLength))
  return schema as unknown as z.ZodMiniType<Id<Brand>>
}

export const titleField = z.string().check(z.maxLength(limits.titleLength))
export const noteField = z.string().check(z.maxLength(limits.noteLength))
export const orderField = z.string().check(z.minLength(1), z.maxLength(1000))
/** The short spoken number: T12, X4, P7. */
export const numberField = z.int().check(z.minimum(1))
export const finiteField = z.number()
export const countField = z.number().check(z.minimum(0))
/** A day, `2026-11-22`, or empty. */
export const dateField = z.string().check(z.regex(/^(\d{4}-\d{2}-\d{2})?$/))
/** A moment, ISO 8601, or empty. */
export const momentField = z.string().check(z.maxLength(40))
export const tagsField = z.array(titleField)
export const ratingField = z.nullable(z.int().check(z.minimum(1), z.maximum(5)))
export const emotionField = z.int().check(z.minimum(-2), z.maximum(2))
export const evidenceField = z.enum(['assumption', 'anecdote', 'qualitative', 'quantitative'])
export type Evidence = z.infer<typeof evidenceField>

/** Of two that become one; each stands after those that say less. */
export function strongerEvidence(left: Evidence, right: Evidence): Evidence {
  const strength = evidenceField.options
  return strength.indexOf(right) > strength.indexOf(left) ? right : left
}

/** `field` or null where nothing is known. */
export function orNull<Schema extends z.ZodMiniType>(field: Schema) {
  return z.nullable(field)
}
