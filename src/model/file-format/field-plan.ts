// What each field is made of, taken once from its zod schema: the writer leaves out what the
// reader can restore, and the reader mends the inside of a field piece by piece.
import { z } from 'zod/mini'
import { recordsByTable, type TableName, tableNames } from '../records/all-records'
import type { RecordDefinition } from '../records/define-record'
import { mapRecord } from '../records/journey-map'

export type FieldPlan = {
  readonly schema: z.ZodMiniType
  /** A list has items, entries are values by free keys, an object has known members. */
  readonly kind: 'plain' | 'list' | 'entries' | 'object'
  readonly item: FieldPlan | null
  readonly members: readonly MemberPlan[]
  /** Whether its parts being sound makes it sound: no choice, no check on the whole. */
  readonly isSumOfParts: boolean
  /** A text that must only be of some length, which is checked without zod; else null. */
  readonly length: { readonly least: number; readonly most: number } | null
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
  readonly minimum?: number
  readonly maximum?: number
}

function planField(schema: z.ZodMiniType, blank: unknown): FieldPlan {
  const inner = describe(schema)
  const isSumOfParts = inner.isOnlyOption && !inner.checks?.length
  const plan = { schema, item: null, members: [], isSumOfParts, length: null, blank }
  if (inner.type === 'array' && inner.element) {
    return { ...plan, kind: 'list', item: planField(inner.element, undefined) }
  }
  if (inner.type === 'record' && inner.valueType) {
    return { ...plan, kind: 'entries', item: planField(inner.valueType, undefined) }
  }
  if (inner.shape) return { ...plan, kind: 'object', members: planMembers(inner.shape, blank) }
  return { ...plan, kind: 'plain', length: inner.type === 'string' ? lengthOf(inner) : null }
}

function lengthOf({ checks = [] }: Description): FieldPlan['length'] {
  const defs = checks.map((check) => check._zod.def)
  if (!defs.every(({ check }) => check === 'min_length' || check === 'max_length')) return null
  return {
    least: Math.max(0, ...defs.map(({ minimum }) => minimum ?? 0)),
    most: Math.min(...defs.map(({ maximum }) => maximum ?? Number.POSITIVE_INFINITY)),
  }
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
function describe(schema: z.ZodMiniType): Description & { readonly isOnlyOption: boolean } {
  const description = schema._zod.def as unknown as Description
  const next = description.innerType ?? description.options?.[0]
  if (!next) return { ...description, isOnlyOption: true }
  const inner = describe(next)
  return { ...inner, isOnlyOption: inner.isOnlyOption && !description.options }
}

function deepFreeze<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value
  for (const member of Object.values(value)) deepFreeze(member)
  return Object.freeze(value)
}
