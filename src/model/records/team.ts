// Who owns touchpoints, transitions and items.
import { defineRecord, type Id, makeRecord, type RecordOf, type Seed } from './define-record'
import { idField, orderField, titleField } from './fields'

export type TeamId = Id<'team'>

export const teamRecord = defineRecord({
  kind: 'team',
  table: 'teams',
  prefix: 'te',
  shape: {
    id: idField<'team'>(),
    order: orderField,
    title: titleField,
  },
  defaults: {
    title: '',
  },
})

export type Team = RecordOf<typeof teamRecord.shape>

/** A whole Team from what is given; the rest is the default. */
export function makeTeam(seed: Seed<typeof teamRecord>): Team {
  return makeRecord(teamRecord, seed)
}
