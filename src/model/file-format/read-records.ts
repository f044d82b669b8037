// Reads the tables of a file record by record; what a record refers to is looked at later.
import type { TableName } from '../records/all-records'
import { tableNames } from '../records/all-records'
import { mapPlan, type RecordPlan, recordPlans } from './field-plan'
import { type Findings, glimpseOf, note, setAside } from './findings'
import { Damage } from './mend-json'
import { readField, unusable } from './read-field'

/** One record on its way into the document. */
export type ReadRecord = {
  /** Where it stood: `touchpoints[3]`. */
  readonly path: string
  /** All fields of its kind. `id` may be '', `number` 0, `order` '': to be given later. */
  readonly record: Record<string, unknown>
  /** Fields that its kind does not have, or null. */
  readonly foreign: Readonly<Record<string, unknown>> | null
  /** As it came, for the quarantine. */
  readonly raw: unknown
}

export type ReadTables = Readonly<Record<TableName, ReadRecord[]>>

type RawFields = Readonly<Record<string, unknown>>

/** All tables of a file; what is no table or no record is set aside. */
export function readTables(file: RawFields, findings: Findings): ReadTables {
  const tables = tableNames.map((table) => {
    const raw = Object.hasOwn(file, table) ? file[table] : undefined
    return [table, readTable(table, raw, findings)]
  })
  return Object.fromEntries(tables) as ReadTables
}

/** The map's own record; its id is '' when the file gives none. */
export function readMap(raw: unknown, findings: Findings): ReadRecord {
  if (isRecord(raw)) {
    const read = readRecord(mapPlan, raw, 'map', findings)
    if (read) return read
  } else if (raw !== undefined) {
    setAside(findings, 'map', 'notARecord', 'default', raw, { found: glimpseOf(raw) })
  } else note(findings, 'map', 'nothingThere', 'made')
  const { fields } = mapPlan
  const record = Object.fromEntries(fields.map(({ key, plan }) => [key, plan.blank]))
  return { path: 'map', record: { ...record, id: '' }, foreign: null, raw }
}

function readTable(table: TableName, raw: unknown, findings: Findings): ReadRecord[] {
  if (raw === undefined) return []
  if (!Array.isArray(raw)) {
    setAside(findings, table, 'notATable', 'setAside', raw, { found: glimpseOf(raw) })
    return []
  }
  const plan = recordPlans[table]
  const records: ReadRecord[] = []
  for (const [index, value] of raw.entries()) {
    const path = `${table}[${index}]`
    if (value instanceof Damage) setDamageAside(value, path, findings)
    else if (!isRecord(value)) {
      setAside(findings, path, 'notARecord', 'setAside', value, { found: glimpseOf(value) })
    } else {
      const read = readRecord(plan, value, path, findings)
      if (read) records.push(read)
    }
  }
  return records
}

/** Keeps a stretch of text that is no JSON. */
export function setDamageAside(damage: Damage, path: string, findings: Findings): void {
  const { line, column, isCut, isTooDeep } = damage
  if (isTooDeep) setAside(findings, path, 'tooDeep', 'setAside', damage.text, { limit: 64 })
  else {
    const code = isCut ? 'fileCut' : 'damagedText'
    setAside(findings, path, code, 'setAside', damage.text, { line, column })
  }
}

/** Fields that are given anew, with what stands there until then. */
const given: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['id', ''],
  ['number', 0],
  ['order', ''],
])

/** Null: a field that must be there is missing or bad; the whole record is set aside. */
function readRecord(
  plan: RecordPlan,
  raw: RawFields,
  path: string,
  findings: Findings,
): ReadRecord | null {
  const record: Record<string, unknown> = {}
  let known = 0
  for (const { key, plan: field } of plan.fields) {
    const isThere = Object.hasOwn(raw, key)
    if (isThere) known++
    if (!isThere && field.blank !== undefined) {
      record[key] = field.blank
      continue
    }
    const value = isThere ? readField(field, raw[key], `${path}.${key}`, findings) : unusable
    if (value !== unusable) record[key] = value
    else if (given.has(key)) record[key] = given.get(key)
    else if (field.blank === undefined) {
      setRecordAside(raw, key, path, findings)
      return null
    } else {
      record[key] = field.blank
      const params = { found: glimpseOf(raw[key]) }
      setAside(findings, `${path}.${key}`, 'wrongValue', 'default', raw[key], params)
    }
  }
  const foreign = known === Object.keys(raw).length ? null : foreignFields(plan, raw)
  return { path, record, foreign, raw }
}

function setRecordAside(raw: RawFields, key: string, path: string, findings: Findings): void {
  if (!Object.hasOwn(raw, key)) {
    setAside(findings, path, 'missingField', 'setAside', raw, { field: key })
  } else {
    const params = { found: `${key}: ${glimpseOf(raw[key])}` }
    setAside(findings, path, 'wrongValue', 'setAside', raw, params)
  }
}

function foreignFields(plan: RecordPlan, raw: RawFields): RawFields {
  return Object.fromEntries(Object.entries(raw).filter(([key]) => !plan.keys.has(key)))
}

function isRecord(value: unknown): value is RawFields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
