// What works well.

import { annotatedField } from './annotated-thing'
import { defineRecord, type Id, makeRecord, type RecordOf, type Seed } from './define-record'
import { idField, noteField, orderField } from './fields'

export type BrightSpotId = Id<'brightSpot'>

export const brightSpotRecord = defineRecord({
  kind: 'brightSpot',
  table: 'brightSpots',
  prefix: 'bs',
  shape: {
    id: idField<'brightSpot'>(),
    order: orderField,
    on: annotatedField,
    text: noteField,
  },
  defaults: {
    text: '',
  },
})

export type BrightSpot = RecordOf<typeof brightSpotRecord.shape>

/** A whole BrightSpot from what is given; the rest is the default. */
export function makeBrightSpot(seed: Seed<typeof brightSpotRecord>): BrightSpot {
  return makeRecord(brightSpotRecord, seed)
}
