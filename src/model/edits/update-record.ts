// Sets fields of any record, or of the map, and keeps every rule that the new values could break.
import type { RecordOfKind } from '../document/journey-document'
import { referenceRules } from '../document/references'
import { type RecordKind, recordsByTable, tableOfKind } from '../records/all-records'
import type { RecordDefinition } from '../records/define-record'
import { type JourneyMap, mapRecord } from '../records/journey-map'
import { type DocumentDraft, findRecord } from './edit'
import { keepRules } from './keep-rules'

/** What may be set: not `id`, `number`, `order`, which belong to the document. */
export type Changes<Kind extends RecordKind> = Partial<
  Omit<RecordOfKind<Kind>, 'id' | 'number' | 'order'>
>

export type UpdateRecordArgs = {
  readonly [Kind in RecordKind]: {
    readonly kind: Kind
    readonly id: RecordOfKind<Kind>['id']
    readonly changes: Changes<Kind>
  }
}[RecordKind]

export type MapChanges = Partial<Omit<JourneyMap, 'id' | 'counters' | 'createdAt'>>

type Fields = Record<string, unknown>

const fixedFields = ['id', 'number', 'order', 'counters', 'createdAt']

/**
 * Sets fields of one record. A value that its field does not allow, a reference to nothing and an
 * unknown id are left out. A card whose step or channel changes goes to the bottom of the new cell.
 * `sharesDataWith` of a system is read as all systems it shares with, both ways.
 */
export function updateRecord(draft: DocumentDraft, args: UpdateRecordArgs): void {
  const found = findRecord(draft, args.kind, args.id)
  if (!found) return
  const record = found as unknown as Fields
  const definition: RecordDefinition = recordsByTable[tableOfKind[args.kind]]
  const before: Fields = {}
  for (const [field, value] of allowedChanges(definition, args.changes)) {
    if (JSON.stringify(record[field]) === JSON.stringify(value)) continue
    before[field] = record[field]
    record[field] = value
  }
  dropDeadReferences(draft, definition, record, before)
  keepRules(draft, args.kind, args.id, before)
}

/** Sets fields of the map itself; values that a field does not allow are left out. */
export function updateMap(draft: DocumentDraft, changes: MapChanges): void {
  for (const [field, value] of allowedChanges(mapRecord, changes)) {
    const map = draft.map as Fields
    if (JSON.stringify(map[field]) !== JSON.stringify(value)) map[field] = value
  }
}

/** The changes that the schema of their field accepts. */
function allowedChanges(definition: RecordDefinition, changes: object): [string, unknown][] {
  const allowed: [string, unknown][] = []
  for (const [field, value] of Object.entries(changes)) {
    if (fixedFields.includes(field) || !Object.hasOwn(definition.shape, field)) continue
    const given = field === 'emotions' ? withinScale(value) : value
    const parsed = definition.shape[field]?.safeParse(given)
    if (parsed?.success) allowed.push([field, parsed.data])
  }
  return allowed
}

/** Emotions from -2 to +2; others are taken away, which is how one is removed. */
function withinScale(emotions: unknown): unknown {
  if (typeof emotions !== 'object' || emotions === null) return emotions
  const isOnScale = ([, value]: [string, unknown]) =>
    Number.isInteger(value) && Math.abs(value as number) <= 2
  return Object.fromEntries(Object.entries(emotions).filter(isOnScale))
}

/** References to nothing go; a record keeps the owner that it had. */
function dropDeadReferences(
  draft: DocumentDraft,
  definition: RecordDefinition,
  record: Fields,
  before: Fields,
): void {
  const living = (kind: RecordKind, id: string) => (findRecord(draft, kind, id) ? id : null)
  for (const rule of referenceRules) {
    if (rule.table !== definition.table || !Object.hasOwn(before, rule.field)) continue
    const value = record[rule.field]
    if (isIdList(value)) record[rule.field] = [...new Set(value)]
    if (rule.visit(record, living)) continue
    record[rule.field] = before[rule.field]
    delete before[rule.field]
  }
}

function isIdList(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}
