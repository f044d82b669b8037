// Reads the tables of a file record by record; what a record refers to is looked at later.
import type { TableName } from '../records/all-records'
import { tableNames } from '../records/all-records'
import { limits } from '../records/fields'
import { type FieldPlan, mapPlan, type RecordPlan, recordPlans } from './field-plan'
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
    const read = { path: 'map', raw, record: {}, foreign: null }
    if (fillRecord(read, mapPlan, raw, findings)) return read
  } else if (raw !== undefined) {
    setAside(findings, 'map', 'notARecord', 'default', raw, { found: glimpseOf(raw) })
  } else note(findings, 'map', 'nothingThere', 'made')
  return { path: 'map', record: { ...mapPlan.blanks, id: '' }, foreign: null, raw }
}

function readTable(table: TableName, raw: unknown, findings: Findings): ReadRecord[] {
  if (raw === undefined) return []
  if (!Array.isArray(raw)) {
    setAside(findings, table, 'notATable', 'setAside', raw, { found: glimpseOf(raw) })
    return []
  }
  const plan = recordPlans[table]
  const records: ReadRecord[] = []
  for (let index = 0; index < raw.length; index += 1) {
    const value: unknown = raw[index]
    const read = new RecordInTable(table, index, value)
    if (value instanceof Damage) setDamageAside(value, read.path, findings)
    else if (!isRecord(value)) {
      setAside(findings, read.path, 'notARecord', 'setAside', value, { found: glimpseOf(value) })
    } else if (fillRecord(read, plan, value, findings)) records.push(read)
  }
  return records
}

/** Makes its path only for whoever reports something of it. */
class RecordInTable implements ReadRecord {
  readonly raw: unknown
  record: ReadRecord['record'] = noRecord
  foreign: ReadRecord['foreign'] = null
  readonly #table: TableName
  readonly #index: number

  constructor(table: TableName, index: number, raw: unknown) {
    this.#table = table
    this.#index = index
    this.raw = raw
  }

  get path(): string {
    return `${this.#table}[${this.#index}]`
  }
}

const noRecord: ReadRecord['record'] = {}

/** Keeps a stretch of text that is no JSON. */
export function setDamageAside(damage: Damage, path: string, findings: Findings): void {
  const { line, column, isCut, isTooDeep } = damage
  if (isTooDeep) {
    setAside(findings, path, 'tooDeep', 'setAside', damage.text, { limit: limits.depth })
  } else {
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

type Filled = { -readonly [Key in keyof ReadRecord]: ReadRecord[Key] }

/** False: a field that must be there is missing or bad; the whole record is set aside. */
function fillRecord(
  read: Pick<Filled, 'record' | 'foreign'> & Pick<ReadRecord, 'path'>,
  plan: RecordPlan,
  raw: RawFields,
  findings: Findings,
): boolean {
  const record: Record<string, unknown> = { ...plan.blanks }
  let foreign: [string, unknown][] | null = null
  for (const key of Object.keys(raw)) {
    const field = plan.byKey.get(key)
    const value = raw[key]
    if (field === undefined) {
      foreign ??= []
      foreign.push([key, value])
    } else if (field.check(value)) record[key] = value
    else record[key] = readOrBlank(field, value, `${read.path}.${key}`, findings)
  }
  for (const key of plan.required) {
    if (record[key] !== undefined) continue
    if (given.has(key)) record[key] = given.get(key)
    else {
      setRecordAside(raw, key, read.path, findings)
      return false
    }
  }
  read.record = record
  read.foreign = foreign && Object.fromEntries(foreign)
  return true
}

/** Undefined when nothing can stand there instead of a bad value. */
function readOrBlank(plan: FieldPlan, raw: unknown, path: string, findings: Findings): unknown {
  const value = readField(plan, raw, path, findings)
  if (value !== unusable) return value
  if (plan.blank !== undefined) {
    setAside(findings, path, 'wrongValue', 'default', raw, { found: glimpseOf(raw) })
  }
  return plan.blank
}

function setRecordAside(raw: RawFields, key: string, path: string, findings: Findings): void {
  if (!Object.hasOwn(raw, key)) {
    setAside(findings, path, 'missingField', 'setAside', raw, { field: key })
  } else {
    const params = { found: `${key}: ${glimpseOf(raw[key])}` }
    setAside(findings, path, 'wrongValue', 'setAside', raw, params)
  }
}

function isRecord(value: unknown): value is RawFields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
