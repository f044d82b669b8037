// Writes a journey map as its file, the same bytes for the same map whatever its history.
import type { ForeignContent, JourneyDocument } from '../document/journey-document'
import { formatName, formatVersion, minReader } from '../migrations/all-migrations'
import { type TableName, tableNames } from '../records/all-records'
import { type FieldPlan, mapPlan, type RecordPlan, recordPlans } from './field-plan'
import { isSameJson, writeJson } from './write-json'

/** The whole file as text: UTF-8 once encoded, LF, two-space indent, a final newline. */
export function writeJourney(document: JourneyDocument): string {
  return [...journeyFileChunks(document)].join('')
}

/** The same text in pieces of at most one record, for a writer that must give way in between. */
export function* journeyFileChunks(document: JourneyDocument): Generator<string> {
  const { foreign } = document
  yield `{\n${headOf(foreign)}  "map": ${writeRecord(mapPlan, document.map, foreign, 2)}`
  for (const table of tableNames) yield* tableChunks(document, table)
  for (const [key, value] of Object.entries(foreign.fields)) {
    if (!headFields.has(key)) yield member(key, value)
  }
  if (foreign.quarantine.length > 0) yield member('quarantine', foreign.quarantine)
  yield '\n}\n'
}

type Fields = Readonly<Record<string, unknown>>

/** What a newer version of the format left among the foreign fields goes back to the head. */
const headFields: ReadonlySet<string> = new Set(['formatVersion', 'minReader'])

function headOf({ schemaUrl, fields }: ForeignContent): string {
  const head: Fields = {
    ...(schemaUrl === null ? {} : { $schema: schemaUrl }),
    format: formatName,
    formatVersion: Object.hasOwn(fields, 'formatVersion') ? fields.formatVersion : formatVersion,
    minReader: Object.hasOwn(fields, 'minReader') ? fields.minReader : minReader,
  }
  return Object.entries(head)
    .map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`)
    .join('')
}

function member(key: string, value: unknown): string {
  const start = `  ${JSON.stringify(key)}: `
  return `,\n${start}${writeJson(value, null, 2, start.length)}`
}

function* tableChunks(document: JourneyDocument, table: TableName): Generator<string> {
  const records = Object.values(document[table] as Record<string, FileRecord>)
  if (records.length === 0) return
  let start = `,\n  "${table}": [\n    `
  for (const record of records.sort(byNumberThenId)) {
    yield start + writeRecord(recordPlans[table], record, document.foreign, 4)
    start = ',\n    '
  }
  yield '\n  ]'
}

type FileRecord = { readonly id: string; readonly number?: number }

/** Never by `order`: a moved card would move its text in the file. */
function byNumberThenId(left: FileRecord, right: FileRecord): number {
  const difference = (left.number ?? 0) - (right.number ?? 0)
  if (difference !== 0) return difference
  return left.id < right.id ? -1 : 1
}

function writeRecord(
  plan: RecordPlan,
  record: { readonly id: string },
  foreign: ForeignContent,
  indent: number,
): string {
  const pad = ' '.repeat(indent + 2)
  const between = `,\n${pad}`
  const fields = record as unknown as Fields
  const lines: string[] = []
  const add = (label: string, value: unknown, field: FieldPlan | null) => {
    lines.push(label + writeJson(value, field, indent + 2, pad.length + label.length))
  }
  for (const { key, label, plan: field } of plan.fields) {
    const value = fields[key]
    if (field.blank === undefined || !isSameJson(value, field.blank)) add(label, value, field)
  }
  if (Object.hasOwn(foreign.recordFields, record.id)) {
    for (const [key, value] of Object.entries(foreign.recordFields[record.id] ?? {})) {
      if (!plan.byKey.has(key)) add(`${JSON.stringify(key)}: `, value, null)
    }
  }
  return `{\n${pad}${lines.join(between)}\n${' '.repeat(indent)}}`
}
