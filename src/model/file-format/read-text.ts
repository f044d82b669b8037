// From the text of a file to a document that keeps every rule, step by step.
import './zod-settings'
import type { EditEnv } from '../document/edit-env'
import type { ForeignContent, JourneyDocument } from '../document/journey-document'
import { formatVersion, migrateFile, minReader } from '../migrations/all-migrations'
import { type TableName, tableNames } from '../records/all-records'
import { limits } from '../records/fields'
import { type Findings, note } from './findings'
import { createFreshIds, mendIds } from './mend-ids'
import { mendNumbers } from './mend-numbers'
import { mendOrders } from './mend-orders'
import { mendReferences } from './mend-references'
import { mendRules } from './mend-rules'
import { mendSkeleton, type SkeletonWords } from './mend-skeleton'
import { withNames } from './name-places'
import { parseFile, type RawFields } from './parse-file'
import { readForeign, type Versions } from './read-foreign'
import type { ReadOutcome, Refusal } from './read-outcome'
import { type ReadRecord, type ReadTables, readMap, readTables } from './read-records'

/** Reads text without a byte order mark; `findings` may hold what was found on the way to it. */
export function readText(
  text: string,
  env: EditEnv,
  words: SkeletonWords,
  findings: Findings,
): ReadOutcome {
  const parsed = parseFile(text, findings)
  if ('refused' in parsed) return parsed
  const versions = readVersions(parsed.fields, findings)
  const file = migrateFile(parsed.fields, versions.formatVersion)
  const refusal = refusalOfCounts(file)
  if (refusal) return refusal
  const map = readMap(file.map, findings)
  const tables = readTables(file, findings)
  mendAll(map, tables, env, words, findings)
  const foreign = readForeign(file, versions, map, tables, findings)
  return {
    document: assemble(map, tables, foreign),
    report: withNames(findings.report, file),
    isReadOnly: versions.minReader > minReader,
  }
}

function readVersions(file: RawFields, findings: Findings): Versions {
  const read = (key: keyof Versions, usual: number): number => {
    const value = Object.hasOwn(file, key) ? file[key] : undefined
    if (Number.isSafeInteger(value) && (value as number) >= 1) return value as number
    note(findings, key, 'unknownVersion', 'readOn')
    return usual
  }
  return {
    formatVersion: read('formatVersion', formatVersion),
    minReader: read('minReader', minReader),
  }
}

function refusalOfCounts(file: Readonly<RawFields>): Refusal | null {
  const countOf = (table: TableName) => {
    const records = file[table]
    return Array.isArray(records) ? records.length : 0
  }
  const touchpoints = countOf('touchpoints')
  if (touchpoints > limits.touchpoints) {
    const params = { count: touchpoints, limit: limits.touchpoints }
    return { refused: 'tooManyTouchpoints', params }
  }
  const transitions = countOf('transitions')
  if (transitions <= limits.transitions) return null
  const params = { count: transitions, limit: limits.transitions }
  return { refused: 'tooManyTransitions', params }
}

/** The order matters: references need ids, orders need parents, spans need orders. */
function mendAll(
  map: ReadRecord,
  tables: ReadTables,
  env: EditEnv,
  words: SkeletonWords,
  findings: Findings,
): void {
  const ids = createFreshIds(map, tables, env)
  const idsNow = mendIds(map, tables, ids, findings)
  mendSkeleton(tables, words, ids, idsNow, findings)
  mendReferences(tables, idsNow, findings)
  mendNumbers(map, tables, findings)
  mendOrders(tables, findings)
  mendRules(tables, findings)
}

function assemble(map: ReadRecord, tables: ReadTables, foreign: ForeignContent): JourneyDocument {
  const filled = tableNames.map((table) => [table, byId(tables[table])])
  return { map: map.record, ...Object.fromEntries(filled), foreign } as JourneyDocument
}

function byId(read: readonly ReadRecord[]): Record<string, unknown> {
  const records: Record<string, unknown> = {}
  for (const { record } of read) records[record.id as string] = record
  return records
}
