// Something captured that has no place on the map yet.
import { z } from 'zod/mini'
import { defineRecord, type Id, makeRecord, type RecordOf, type Seed } from './define-record'
import { idField, momentField, noteField, orderField, ratingField, titleField } from './fields'

export type InboxItemId = Id<'inboxItem'>

export const inboxKindField = z.enum([
  'touchpoint',
  'pain',
  'idea',
  'bright-spot',
  'quote',
  'question',
])
export type InboxKind = z.infer<typeof inboxKindField>

export const inboxItemRecord = defineRecord({
  kind: 'inboxItem',
  table: 'inbox',
  prefix: 'in',
  shape: {
    id: idField<'inboxItem'>(),
    order: orderField,
    kind: inboxKindField,
    text: noteField,
    severity: ratingField,
    frequency: ratingField,
    groupTitle: titleField,
    createdAt: momentField,
  },
  defaults: {
    kind: 'touchpoint' as const,
    text: '',
    severity: null,
    frequency: null,
    groupTitle: '',
    createdAt: '',
  },
})

export type InboxItem = RecordOf<typeof inboxItemRecord.shape>

/** A whole InboxItem from what is given; the rest is the default. */
export function makeInboxItem(seed: Seed<typeof inboxItemRecord>): InboxItem {
  return makeRecord(inboxItemRecord, seed)
}
