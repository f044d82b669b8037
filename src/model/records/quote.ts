// What was said, word for word.

import { annotatedField } from './annotated-thing'
import { defineRecord, type Id, makeRecord, type RecordOf, type Seed } from './define-record'
import { idField, noteField, orderField, orNull, titleField } from './fields'

export type QuoteId = Id<'quote'>

export const quoteRecord = defineRecord({
  kind: 'quote',
  table: 'quotes',
  prefix: 'qu',
  shape: {
    id: idField<'quote'>(),
    order: orderField,
    on: annotatedField,
    text: noteField,
    source: titleField,
    personaId: orNull(idField<'persona'>()),
    painPointId: orNull(idField<'painPoint'>()),
  },
  defaults: {
    text: '',
    source: '',
    personaId: null,
    painPointId: null,
  },
})

export type Quote = RecordOf<typeof quoteRecord.shape>

/** A whole Quote from what is given; the rest is the default. */
export function makeQuote(seed: Seed<typeof quoteRecord>): Quote {
  return makeRecord(quoteRecord, seed)
}
