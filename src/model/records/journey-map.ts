// The map itself: what it is about, whose it is, and the counters of spoken numbers.
import { z } from 'zod/mini'
import { defineRecord, type Id, makeRecord, type RecordOf, type Seed } from './define-record'
import { dateField, idField, momentField, noteField, titleField } from './fields'

export type MapId = Id<'map'>

const counterField = z.int().check(z.minimum(0))

/** The last number given, by the letter it is spoken with: T, X, P, I, B. */
export const countersField = z.object({
  touchpoint: counterField,
  transition: counterField,
  painPoint: counterField,
  idea: counterField,
  backlogItem: counterField,
})
export type Counters = z.infer<typeof countersField>

export const mapRecord = defineRecord({
  kind: 'map',
  table: 'map',
  prefix: 'jm',
  shape: {
    id: idField<'map'>(),
    title: titleField,
    state: z.enum(['current', 'future', 'research']),
    scenario: noteField,
    goal: noteField,
    owner: titleField,
    reviewOn: dateField,
    /** BCP 47; the words of the map are in this language. */
    language: z.string().check(z.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/)),
    createdAt: momentField,
    counters: countersField,
    isLocked: z.boolean(),
    /** Ids of the maps it was split or copied from. */
    lineage: z.array(idField<'map'>()),
  },
  defaults: {
    title: '',
    state: 'current' as const,
    scenario: '',
    goal: '',
    owner: '',
    reviewOn: '',
    language: 'en',
    createdAt: '',
    counters: { touchpoint: 0, transition: 0, painPoint: 0, idea: 0, backlogItem: 0 },
    isLocked: false,
    lineage: [],
  },
})

export type JourneyMap = RecordOf<typeof mapRecord.shape>

/** A whole JourneyMap from what is given; the rest is the default. */
export function makeJourneyMap(seed: Seed<typeof mapRecord>): JourneyMap {
  return makeRecord(mapRecord, seed)
}
