// How every record type is declared: one shape gives its type, its schema and its file order.
import type { z } from 'zod/mini'
import type { DeepReadonly } from '../../lib/draft'

type Shape = Readonly<Record<string, z.ZodMiniType>>

/** The in-memory type of a record: every field present, everything readonly. */
export type RecordOf<S extends Shape> = {
  readonly [Key in keyof S]: DeepReadonly<z.infer<S[Key]>>
}

/** A string that is known to name one kind of record. */
export type Id<Brand extends string> = string & { readonly __brand: Brand }

export type RecordDefinition<
  Kind extends string = string,
  Table extends string = string,
  S extends Shape = Shape,
> = {
  /** One thing of this kind, as refs name it. */
  readonly kind: Kind
  /** The name of its table in the document and in the file. */
  readonly table: Table
  /** The start of its ids, without the underscore. */
  readonly prefix: string
  /** One schema a field; the order of the keys is the order of the fields in the file. */
  readonly shape: S
  /** Fields that a file may leave out, and what they then are. The others are required. */
  readonly defaults: Readonly<Record<string, unknown>>
}

/** Declares a record type. */
export function defineRecord<
  const Kind extends string,
  const Table extends string,
  S extends Shape,
  Defaults extends Partial<RecordOf<S>>,
>(definition: { kind: Kind; table: Table; prefix: string; shape: S; defaults: Defaults }) {
  return definition
}

/** What a factory needs: all fields without a default; the others if wanted. */
export type Seed<Definition extends RecordDefinition> = Omit<
  RecordOf<Definition['shape']>,
  keyof Definition['defaults']
> &
  Partial<RecordOf<Definition['shape']>>

/** Builds a whole record from a definition and the fields that are given. */
export function makeRecord<Definition extends RecordDefinition>(
  definition: Definition,
  seed: Seed<Definition>,
): RecordOf<Definition['shape']> {
  const record: Record<string, unknown> = {}
  const given = seed as Record<string, unknown>
  const { defaults } = definition
  for (const key of Object.keys(definition.shape)) {
    record[key] = given[key] === undefined ? copyOf(defaults[key]) : given[key]
  }
  return record as RecordOf<Definition['shape']>
}

/** A default of its own for every record: plain data, for which `structuredClone` is ten times slower. */
function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, copyOf(part)]))
}
