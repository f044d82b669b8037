// Every rule that a document keeps, checked: what a reader repairs and an edit may never break.
import type { JourneyDocument } from '../document/journey-document'
import { referenceRules } from '../document/references'
import { type RecordKind, recordsByTable, tableNames, tableOfKind } from '../records/all-records'
import type { RecordDefinition } from '../records/define-record'
import { mapRecord } from '../records/journey-map'
import { checkMapRules } from './check-map-rules'
import { checkNumbersAndOrders } from './check-numbers-and-orders'
import type { Violation } from './violation'

/** All broken rules; an empty list for a sound document. Never throws, changes nothing. */
export function checkInvariants(document: JourneyDocument): readonly Violation[] {
  return [
    ...checkFrame(document),
    ...checkFields(document),
    ...checkReferences(document),
    ...checkNumbersAndOrders(document),
    ...checkMapRules(document),
  ]
}

function checkFrame(document: JourneyDocument): Violation[] {
  const kinds = ['stage', 'step', 'channel', 'persona'] as const
  return kinds
    .filter((kind) => Object.keys(document[tableOfKind[kind]]).length === 0)
    .map((kind) => ({ code: `missing-${kind}`, path: tableOfKind[kind] }))
}

function checkFields(document: JourneyDocument): Violation[] {
  const found = checkRecord(mapRecord, document.map, 'map')
  const ids = new Set<string>([document.map.id])
  for (const table of tableNames) {
    for (const [key, record] of Object.entries<{ readonly id: string }>(document[table])) {
      const path = `${table}.${key}`
      if (record.id !== key) found.push({ code: 'wrong-key', path })
      if (ids.has(record.id)) found.push({ code: 'duplicate-id', path })
      ids.add(record.id)
      found.push(...checkRecord(recordsByTable[table], record, path))
    }
  }
  return found
}

function checkRecord(definition: RecordDefinition, record: object, path: string): Violation[] {
  const fields = record as Readonly<Record<string, unknown>>
  return Object.entries(definition.shape)
    .filter(([field, schema]) => !schema.safeParse(fields[field]).success)
    .map(([field]) => ({ code: 'invalid-field', path: `${path}.${field}` }))
}

function checkReferences(document: JourneyDocument): Violation[] {
  const found: Violation[] = []
  const exists = (kind: RecordKind, id: string) => Object.hasOwn(document[tableOfKind[kind]], id)
  for (const rule of referenceRules) {
    for (const record of Object.values<{ readonly id: string }>(document[rule.table])) {
      const path = `${rule.table}.${record.id}`
      rule.visit(record, (kind, id, field) => {
        if (!exists(kind, id)) found.push({ code: 'dangling-reference', path: `${path}.${field}` })
        return id
      })
      const value = (record as Record<string, unknown>)[rule.field]
      if (isIdList(value) && new Set(value).size < value.length) {
        found.push({ code: 'repeated-reference', path: `${path}.${rule.field}` })
      }
    }
  }
  return found
}

function isIdList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}
