// One item of the agenda of a workshop.
import { z } from 'zod/mini'
import { defineRecord, type Id, makeRecord, type RecordOf, type Seed } from './define-record'
import { countField, idField, noteField, orderField, titleField } from './fields'

export type AgendaItemId = Id<'agendaItem'>

export const agendaItemRecord = defineRecord({
  kind: 'agendaItem',
  table: 'agenda',
  prefix: 'ag',
  shape: {
    id: idField<'agendaItem'>(),
    order: orderField,
    title: titleField,
    prompt: noteField,
    minutes: z.nullable(countField),
    /** Layers of the map that are shown during it. */
    layers: z.array(titleField),
    /** Tools that are offered during it. */
    tools: z.array(titleField),
    state: z.enum(['waiting', 'running', 'done', 'skipped']),
  },
  defaults: {
    title: '',
    prompt: '',
    minutes: null,
    layers: [],
    tools: [],
    state: 'waiting' as const,
  },
})

export type AgendaItem = RecordOf<typeof agendaItemRecord.shape>

/** A whole AgendaItem from what is given; the rest is the default. */
export function makeAgendaItem(seed: Seed<typeof agendaItemRecord>): AgendaItem {
  return makeRecord(agendaItemRecord, seed)
}
