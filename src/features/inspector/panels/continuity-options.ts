// How much of the customer's context is carried over, in words.
import type { Continuity } from '../../../model/records/transition'
import type { ChoiceOption } from '../fields/field-spec'

/** The four answers, for the line and for each of its context items. */
export const continuityOptions: readonly ChoiceOption<Continuity>[] = [
  { value: 'kept', label: 'fields.kept', tone: 'good' },
  { value: 'partial', label: 'fields.partly', tone: 'concern' },
  { value: 'lost', label: 'fields.lost', tone: 'harm' },
  { value: 'unknown', label: 'fields.notKnown' },
]
