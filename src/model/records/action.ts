// Something a person will do after the workshop.
import { z } from 'zod/mini'
import { defineRecord, type Id, makeRecord, type RecordOf, type Seed } from './define-record'
import { dateField, idField, noteField, orderField, titleField } from './fields'

export type ActionId = Id<'action'>

export const actionRecord = defineRecord({
  kind: 'action',
  table: 'actions',
  prefix: 'ac',
  shape: {
    id: idField<'action'>(),
    order: orderField,
    text: noteField,
    owner: titleField,
    dueOn: dateField,
    isDone: z.boolean(),
  },
  defaults: {
    text: '',
    owner: '',
    dueOn: '',
    isDone: false,
  },
})

export type Action = RecordOf<typeof actionRecord.shape>

/** A whole Action from what is given; the rest is the default. */
export function makeAction(seed: Seed<typeof actionRecord>): Action {
  return makeRecord(actionRecord, seed)
}
