// Checks of single values, compiled once from zod schemas: a file has a hundred thousand values,
// and zod copies whatever it checks. A test holds both to one answer.
import type { z } from 'zod/mini'
import { limits } from '../records/fields'
import { isUnsafeName } from './clean-json'
import { accepts } from './schema-accepts'

/** Whether a value can be taken as it stands. */
export type ValueCheck = (value: unknown) => boolean

/** The check that says what `schema` says; kinds of schema that are not known here ask zod. */
export function checkOf(schema: z.ZodMiniType): ValueCheck {
  const description = schema._zod.def as unknown as Description
  return compile(description) ?? ((value) => accepts(schema, value))
}

/** The parts of zod's own description that are used here. */
type Description = {
  readonly type: string
  readonly innerType?: z.ZodMiniType
  readonly element?: z.ZodMiniType
  readonly valueType?: z.ZodMiniType
  readonly shape?: Readonly<Record<string, z.ZodMiniType>>
  readonly entries?: Readonly<Record<string, string>>
  /** `safeint` of a whole number, which is a check of its own. */
  readonly format?: string
  readonly checks?: readonly { readonly _zod: { readonly def: Bound } }[]
}

type Bound = {
  readonly check: string
  readonly minimum?: number
  readonly maximum?: number
  readonly value?: number
  readonly inclusive?: boolean
}

function compile(description: Description): ValueCheck | null {
  const { innerType, element, valueType, shape, entries } = description
  switch (description.type) {
    case 'nullable':
      return innerType ? orNull(checkOf(innerType)) : null
    case 'string':
      return description.format === undefined ? compileText(boundsOf(description)) : null
    case 'number':
      return compileNumber(description)
    case 'boolean':
      return (value) => value === true || value === false
    case 'enum':
      return entries ? compileChoice(new Set<unknown>(Object.values(entries))) : null
  }
  if (description.checks?.length) return null
  if (description.type === 'array' && element) return compileList(checkOf(element))
  if (description.type === 'record' && valueType) return compileEntries(checkOf(valueType))
  return description.type === 'object' && shape ? compileObject(shape) : null
}

function orNull(check: ValueCheck): ValueCheck {
  return (value) => value === null || check(value)
}

function compileChoice(choice: ReadonlySet<unknown>): ValueCheck {
  return (value) => choice.has(value)
}

function boundsOf({ checks = [] }: Description): readonly Bound[] {
  return checks.map(({ _zod }) => _zod.def)
}

function compileText(bounds: readonly Bound[]): ValueCheck | null {
  if (!bounds.every(({ check }) => check === 'min_length' || check === 'max_length')) return null
  const least = Math.max(0, ...bounds.map(({ minimum }) => minimum ?? 0))
  const most = Math.min(...bounds.map(({ maximum }) => maximum ?? Number.POSITIVE_INFINITY))
  return (value) => typeof value === 'string' && value.length >= least && fitsIn(value, most)
}

/** Texts are measured in code points, as zod does; no text has more of them than units. */
function fitsIn(text: string, most: number): boolean {
  if (text.length <= most) return true
  if (text.length > most * 2) return false
  return Array.from(text).length <= most
}

function compileNumber(description: Description): ValueCheck | null {
  const bounds = boundsOf(description)
  const { format } = description
  const isKnown = bounds.every(
    ({ check, value, inclusive }) =>
      inclusive && typeof value === 'number' && /^(greater|less)_than$/.test(check),
  )
  if (!isKnown || (format !== undefined && format !== 'safeint')) return null
  const isNumber = format === 'safeint' ? Number.isSafeInteger : Number.isFinite
  const limitsOf = (wanted: string, none: number) =>
    bounds.map(({ check, value = none }) => (check === wanted ? value : none))
  const least = Math.max(...limitsOf('greater_than', Number.NEGATIVE_INFINITY))
  const most = Math.min(...limitsOf('less_than', Number.POSITIVE_INFINITY))
  return (value) => isNumber(value) && (value as number) >= least && (value as number) <= most
}

function compileList(item: ValueCheck): ValueCheck {
  return (value) => Array.isArray(value) && value.every((entry) => item(entry))
}

type Fields = Readonly<Record<string, unknown>>

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function compileEntries(entry: ValueCheck): ValueCheck {
  return (value) =>
    isFields(value) && Object.keys(value).every((key) => isSoundKey(key) && entry(value[key]))
}

/** The keys of free entries are ids. */
export function isSoundKey(key: string): boolean {
  return key !== '' && key.length <= limits.idLength && !isUnsafeName(key)
}

function compileObject(shape: NonNullable<Description['shape']>): ValueCheck {
  const members = Object.entries(shape).map(([key, schema]) => ({ key, check: checkOf(schema) }))
  return (value) => {
    if (!isFields(value)) return false
    for (const { key, check } of members) {
      if (value[key] === undefined || !check(value[key])) return false
    }
    return true
  }
}
