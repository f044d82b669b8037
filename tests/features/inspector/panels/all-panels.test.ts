import { describe, expect, test } from 'vitest'
import type { z } from 'zod/mini'
import { allCommands } from '../../../../src/app/all-commands'
import {
  type CustomSpec,
  type FieldSpec,
  type InspectedKind,
  inspectedKinds,
} from '../../../../src/features/inspector/fields/field-spec'
import { panelOf } from '../../../../src/features/inspector/panels/all-panels'
import { recordsByTable, tableOfKind } from '../../../../src/model/records/all-records'
import { mapRecord } from '../../../../src/model/records/journey-map'

/** What belongs to the document and is not typed by anybody. */
const notEdited = ['id', 'number', 'order', 'counters', 'createdAt', 'lineage', 'at']

describe.each(inspectedKinds)('the panel of %s', (kind) => {
  test('has every field of the record', () => {
    const covered = pathsInPanel(kind)
    expect(pathsOf(kind).filter((path) => !covered.has(path))).toEqual([])
  })

  test('has each field once, and offers only commands that exist', () => {
    const paths = parts(kind).flatMap((part) => (part.control === 'custom' ? [] : [part.path]))
    expect(paths).toEqual([...new Set(paths)])
    const known = new Set(allCommands.map(({ id }) => id))
    expect(panelOf(kind).commandIds.filter((id) => !known.has(id))).toEqual([])
  })

  test('offers every choice that a field allows', () => {
    for (const part of parts(kind)) {
      if (part.control !== 'choice') continue
      const values = part.options.map(({ value }) => value)
      const schema = schemaAt(kind, part.path)
      expect(values.filter((value) => !schema.safeParse(value).success)).toEqual([])
      expect(choicesOf(schema).filter((value) => !values.includes(value as never))).toEqual([])
    }
  })
})

type Inner = {
  readonly type: string
  readonly innerType: z.ZodMiniType
  readonly shape: Readonly<Record<string, z.ZodMiniType>>
  readonly entries: Readonly<Record<string, string>>
  readonly values: readonly unknown[]
}

function inner(schema: z.ZodMiniType): Inner {
  const is = schema._zod.def as unknown as Inner
  return is.type === 'nullable' ? inner(is.innerType) : is
}

function parts(kind: InspectedKind): readonly (FieldSpec | CustomSpec)[] {
  return panelOf(kind).sections.flatMap((section) => section.parts)
}

function pathsInPanel(kind: InspectedKind): ReadonlySet<string> {
  const { headline } = panelOf(kind)
  const paths = parts(kind).flatMap((part) =>
    part.control === 'custom' ? part.covers : [part.path],
  )
  return new Set(headline ? [headline, ...paths] : paths)
}

function shapeOf(kind: InspectedKind): Readonly<Record<string, z.ZodMiniType>> {
  return kind === 'map' ? mapRecord.shape : recordsByTable[tableOfKind[kind]].shape
}

/** Every field, and of parts every field inside. */
function pathsOf(kind: InspectedKind): string[] {
  return Object.entries(shapeOf(kind))
    .filter(([field]) => !notEdited.includes(field))
    .flatMap(([field, schema]) => leavesOf(field, schema))
}

function leavesOf(path: string, schema: z.ZodMiniType): string[] {
  const { type, shape } = inner(schema)
  if (type !== 'object') return [path]
  return Object.entries(shape).flatMap(([field, next]) => leavesOf(`${path}.${field}`, next))
}

function schemaAt(kind: InspectedKind, path: string): z.ZodMiniType {
  const [first = '', ...rest] = path.split('.')
  const start = shapeOf(kind)[first]
  const found = rest.reduce<z.ZodMiniType | undefined>(
    (schema, key) => schema && inner(schema).shape[key],
    start,
  )
  if (!found) throw new Error(`No field ${kind}.${path}`)
  return found
}

/** The values of a closed choice; none for other fields. */
function choicesOf(schema: z.ZodMiniType): unknown[] {
  const isNullable = schema.safeParse(null).success
  const { type, entries, values } = inner(schema)
  if (type === 'boolean') return [true, false, ...(isNullable ? [null] : [])]
  const known = type === 'enum' ? Object.values(entries) : type === 'literal' ? [...values] : []
  return known.length > 0 && isNullable ? [...known, null] : known
}
