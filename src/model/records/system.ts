// Where the data of a touchpoint lives (system of record).
import { z } from 'zod/mini'
import { defineRecord, type Id, makeRecord, type RecordOf, type Seed } from './define-record'
import { idField, orderField, titleField } from './fields'

export type SystemId = Id<'system'>

export const systemKindField = z.enum([
  'cdp',
  'crm',
  'oms',
  'pos',
  'shop',
  'erp',
  'pim',
  'wms',
  'billing',
  'payment',
  'identity',
  'marketing',
  'helpdesk',
  'telephony',
  'analytics',
  'core',
  'other',
])
export type SystemKind = z.infer<typeof systemKindField>

export const systemRecord = defineRecord({
  kind: 'system',
  table: 'systems',
  prefix: 'sy',
  shape: {
    id: idField<'system'>(),
    order: orderField,
    title: titleField,
    kind: systemKindField,
    /** Symmetric; stored on the smaller id only. */
    sharesDataWith: z.array(idField<'system'>()),
  },
  defaults: {
    title: '',
    kind: 'other' as const,
    sharesDataWith: [],
  },
})

export type System = RecordOf<typeof systemRecord.shape>

/** A whole System from what is given; the rest is the default. */
export function makeSystem(seed: Seed<typeof systemRecord>): System {
  return makeRecord(systemRecord, seed)
}
