// Writes a journey map as its file, the same bytes for the same map whatever its history.
import type { ForeignContent, JourneyDocument } from '../document/journey-document'
import { formatName, formatVersion, minReader } from '../migrations/all-migrations'
import { type TableName, tableNames } from '../records/all-records'
import { mapPlan, recordPlans } from './field-plan'
import { writeJson } from './write-json'
import { planRecordText, type RecordText, writeRecord } from './write-record'

/** The whole file as text: UTF-8 once encoded, LF, two-space indent, a final newline. */
export function writeJourney(document: JourneyDocument): string {
  // Appended, not joined: joining copies every record once more, to make it one text first.
  let text = ''
  for (const chunk of journeyFileChunks(document)) text += chunk
  return text
}

/** The same text in pieces of at most one record, for a writer that must give way in between. */
export function* journeyFileChunks(document: JourneyDocument): Generator<string> {
  const { foreign } = document
  yield `{\n${headOf(foreign)}  "map": ${writeRecord(mapText, document.map, foreign)}`
  for (const table of tableNames) yield* tableChunks(document, table)
  for (const [key, value] of Object.entries(foreign.fields)) {
    if (!headFields.has(key)) yield member(key, value)
  }
  if (foreign.quarantine.length > 0) yield member('quarantine', foreign.quarantine)
  yield '\n}\n'
}

type Fields = Readonly<Record<string, unknown>>

const mapText = planRecordText(mapPlan, 2)

const recordTexts = Object.fromEntries(
  tableNames.map((table) => [table, planRecordText(recordPlans[table], 4)]),
) as Readonly<Record<TableName, RecordText>>

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
  const records = sortedRecords(document[table] as Record<string, FileRecord>)
  let start = `,\n  "${table}": [\n    `
  for (const record of records) {
    yield start + writeRecord(recordTexts[table], record, document.foreign)
    start = ',\n    '
  }
  if (records.length > 0) yield '\n  ]'
}

type FileRecord = { readonly id: string; readonly number?: number }

/** A map that was read from its file is in order already, which is cheaper to see than to sort. */
function sortedRecords(table: Readonly<Record<string, FileRecord>>): readonly FileRecord[] {
  const records = Object.values(table)
  let before: FileRecord | null = null
  for (const record of records) {
    if (before !== null && byNumberThenId(before, record) >= 0) return records.sort(byNumberThenId)
    before = record
  }
  return records
}

/** Never by `order`: a moved card would move its text in the file. */
function byNumberThenId(left: FileRecord, right: FileRecord): number {
  const difference = (left.number ?? 0) - (right.number ?? 0)
  if (difference !== 0) return difference
  return left.id < right.id ? -1 : 1
}
