// How well something is known, from a guess to a measurement.
import type { Evidence } from '../../../model/records/fields'
import type { ChoiceOption } from '../fields/field-spec'

export const evidenceOptions: readonly ChoiceOption<Evidence>[] = [
  { value: 'assumption', label: 'fields.assumption' },
  { value: 'anecdote', label: 'fields.anecdote' },
  { value: 'qualitative', label: 'fields.qualitative' },
  { value: 'quantitative', label: 'fields.quantitative' },
]
