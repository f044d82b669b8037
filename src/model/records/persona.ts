// Whose experience the map shows.
import { z } from 'zod/mini'
import { defineRecord, type Id, makeRecord, type RecordOf, type Seed } from './define-record'
import { idField, noteField, orderField, titleField } from './fields'

export type PersonaId = Id<'persona'>

export const personaRecord = defineRecord({
  kind: 'persona',
  table: 'personas',
  prefix: 'pe',
  shape: {
    id: idField<'persona'>(),
    order: orderField,
    name: titleField,
    description: noteField,
    color: z.string(),
  },
  defaults: {
    name: '',
    description: '',
    color: '',
  },
})

export type Persona = RecordOf<typeof personaRecord.shape>

/** A whole Persona from what is given; the rest is the default. */
export function makePersona(seed: Seed<typeof personaRecord>): Persona {
  return makeRecord(personaRecord, seed)
}
