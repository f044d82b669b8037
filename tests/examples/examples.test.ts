// The examples are sound files that show what a map can hold, and repeat nothing.
import { readFileSync } from 'node:fs'
import Ajv2020 from 'ajv/dist/2020'
import { describe, expect, it, test } from 'vitest'
import type { JourneyDocument } from '../../src/model/document/journey-document'
import { writeJourney } from '../../src/model/file-format/write-file'
import { recordsByTable, tableNames } from '../../src/model/records/all-records'
import type { RecordDefinition } from '../../src/model/records/define-record'
import { mapRecord } from '../../src/model/records/journey-map'
import { exampleFiles } from '../helpers/example-files'
import { readOrThrow } from '../helpers/read-or-throw'
import { exampleDemands, mapDemands } from './demands'

const examples = exampleFiles().map((file) => ({ ...file, ...readOrThrow(file.text) }))
const documents = examples.map(({ document }) => document)
const schemaUrl = new URL('../../public/journey-map.schema.json', import.meta.url)
const schema = JSON.parse(readFileSync(schemaUrl, 'utf8')) as object
const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema)

test('there are at least four, and at least one is in Dutch', () => {
  expect(examples.length).toBeGreaterThanOrEqual(4)
  expect(documents.map(({ map }) => map.language)).toContain('nl')
})

describe.each(examples)('$name', ({ text, report, document }) => {
  it('opens with an empty report, as the newest format', () => {
    expect(report).toEqual([])
  })

  it('is written back byte for byte', () => {
    expect(writeJourney(document)).toBe(text)
  })

  it('agrees with the schema that it names', () => {
    const file = JSON.parse(text) as { readonly $schema: string }
    expect(new URL(file.$schema, new URL('../../examples/', import.meta.url)).href).toBe(
      schemaUrl.href,
    )
    validate(file)
    expect(validate.errors).toBeNull()
  })

  it.each(Object.entries(exampleDemands))('%s', (_, isMet) => {
    expect(isMet(document)).toBe(true)
  })
})

it.each(Object.entries(mapDemands))('at least one: %s', (_, isMet) => {
  expect(documents.some(isMet)).toBe(true)
})

test('nothing that somebody named is named twice, in one example or in two', () => {
  const places = new Map<string, string[]>()
  for (const document of documents) {
    for (const { words, path } of namesIn(document)) {
      const key = words.trim().toLowerCase()
      places.set(key, [...(places.get(key) ?? []), `${document.map.title}: ${path}`])
    }
  }
  expect([...places].filter(([, paths]) => paths.length > 1)).toEqual([])
})

test('together they use at least 80 % of the fields that records have', () => {
  const fields = tableNames.flatMap((table) =>
    fieldsOf(recordsByTable[table]).map((field) => ({
      name: `${table}.${field}`,
      isUsed: documents.some((document) =>
        Object.values<object>(document[table]).some((record) =>
          isSet(recordsByTable[table], record, field),
        ),
      ),
    })),
  )
  const ofMap = fieldsOf(mapRecord).map((field) => ({
    name: `map.${field}`,
    isUsed: documents.some(({ map }) => isSet(mapRecord, map, field)),
  }))
  const all = [...fields, ...ofMap]
  const unused = all.filter(({ isUsed }) => !isUsed).map(({ name }) => name)
  expect(unused.length, unused.join(', ')).toBeLessThanOrEqual(all.length * 0.2)
})

const nameFields = ['title', 'name', 'text', 'userStory'] as const

/** Titles and texts of all records, and of what stands within them. */
function namesIn(document: JourneyDocument): { words: string; path: string }[] {
  const found = [{ words: document.map.title, path: 'map.title' }]
  const visit = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return
    for (const [key, inner] of Object.entries(value)) {
      const place = `${path}.${key}`
      const isName = nameFields.some((field) => field === key)
      if (isName && typeof inner === 'string' && inner !== '') {
        found.push({ words: inner, path: place })
      } else visit(inner, place)
    }
  }
  for (const table of tableNames) visit(document[table], table)
  return found
}

/** Without the id, which nobody chooses. */
function fieldsOf({ shape }: RecordDefinition): string[] {
  return Object.keys(shape).filter((field) => field !== 'id')
}

function isSet({ defaults }: RecordDefinition, record: object, field: string): boolean {
  const value = (record as Readonly<Record<string, unknown>>)[field]
  return JSON.stringify(value) !== JSON.stringify(defaults[field])
}
