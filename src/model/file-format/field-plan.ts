// What each field is made of, taken once from its zod schema: the writer leaves out what the
// reader can restore, and the reader mends the inside of a field piece by piece.
import { z } from 'zod/mini'
import { recordsByTable, type TableName, tableNames } from '../records/all-records'
import type { RecordDefinition } from '../records/define-record'
import { mapRecord } from '../records/journey-map'
import { checkOf, type ValueCheck } from './value-check'

export type FieldPlan = {
  readonly schema: z.ZodMiniType
  /** A list has items, entries are values by free keys, an object has known members. */
  readonly kind: 'plain' | 'list' | 'entries' | 'object'
  readonly item: FieldPlan | null
  readonly members: readonly MemberPlan[]
  /** Whether a value can be taken as it stands; says what the schema says, without its cost. */
  readonly check: ValueCheck
  /** The most letters that a text may have, where that is all it must keep; else null. */
  readonly mostLetters: number | null
  /** What it is when a file leaves it out; undefined: it must be there. Deeply frozen. */
  readonly blank: unknown
}

export type MemberPlan = {
  readonly key: string
  /** The key as it is written: `"title": `. */
  readonly label: string
  readonly plan: FieldPlan
}

export type RecordPlan = {
  readonly definition: RecordDefinition
  readonly fields: readonly MemberPlan[]
  readonly byKey: ReadonlyMap<string, FieldPlan>
  /** The fields that a file must not leave out. */
  readonly required: readonly string[]
  /** All fields in their order, as they are when a file leaves them out; undefined: required. */
  readonly blanks: Readonly<Record<string, unknown>>
}

export const mapPlan = planRecord(mapRecord)

export const recordPlans = Object.fromEntries(
  tableNames.map((table) => [table, planRecord(recordsByTable[table])]),
) as Readonly<Record<TableName, RecordPlan>>

function planRecord(definition: RecordDefinition): RecordPlan {
  const fields = Object.entries(definition.shape).map(([key, schema]) => ({
    key,
    label: `"${key}": `,
    plan: planField(schema, deepFreeze(structuredClone(definition.defaults[key]))),
  }))
  return {
    definition,
    fields,
    required: fields.filter(({ plan }) => plan.blank === undefined).map(({ key }) => key),
    byKey: new Map(fields.map(({ key, plan }) => [key, plan])),
    blanks: Object.fromEntries(fields.map(({ key, plan }) => [key, plan.blank])),
  }
}

/** The parts of zod's own description that are used here. */
type Description = {
  readonly type: string
  readonly innerType?: z.ZodMiniType
  readonly element?: z.ZodMiniType
  readonly valueType?: z.ZodMiniType
  readonly shape?: Readonly<Record<string, z.ZodMiniType>>
  readonly options?: readonly z.ZodMiniType[]
  readonly checks?: readonly { readonly _zod: { readonly def: LengthCheck } }[]
}

type LengthCheck = {
  readonly check: string
  readonly maximum?: number
}

function planField(schema: z.ZodMiniType, blank: unknown): FieldPlan {
  const inner = describe(schema)
  const check = checkOf(schema)
  const plan = { schema, item: null, members: [], check, mostLetters: null, blank }
  if (inner.type === 'array' && inner.element) {
    return { ...plan, kind: 'list', item: planField(inner.element, undefined) }
  }
  if (inner.type === 'record' && inner.valueType) {
    return { ...plan, kind: 'entries', item: planField(inner.valueType, undefined) }
  }
  if (inner.shape) return { ...plan, kind: 'object', members: planMembers(inner.shape, blank) }
  return { ...plan, kind: 'plain', mostLetters: inner.type === 'string' ? mostOf(inner) : null }
}

function mostOf({ checks = [] }: Description): number | null {
  const defs = checks.map((check) => check._zod.def)
  if (!defs.every(({ check }) => check === 'min_length' || check === 'max_length')) return null
  return Math.min(...defs.map(({ maximum }) => maximum ?? Number.POSITIVE_INFINITY))
}

function planMembers(shape: NonNullable<Description['shape']>, blank: unknown): MemberPlan[] {
  const blanks = (blank ?? {}) as Record<string, unknown>
  return Object.entries(shape).map(([key, schema]) => ({
    key,
    label: `"${key}": `,
    plan: planField(schema, Object.hasOwn(blanks, key) ? blanks[key] : blankOf(schema)),
  }))
}

/** The empty value that a member of an item may be left out for, if there is one. */
function blankOf(schema: z.ZodMiniType): unknown {
  const candidates = [null, '', deepFreeze([]), deepFreeze({})]
  return candidates.find((candidate) => z.safeParse(schema, candidate).success)
}

/** The description of a schema, looking through "or null" and into the first of a choice. */
function describe(schema: z.ZodMiniType): Description {
  const description = schema._zod.def as unknown as Description
  const next = description.innerType ?? description.options?.[0]
  return next ? describe(next) : description
}

function deepFreeze<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value
  for (const member of Object.values(value)) deepFreeze(member)
  return Object.freeze(value)
}
