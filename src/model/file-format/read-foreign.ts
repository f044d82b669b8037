// Keeps what a file holds that we do not know or could not use, so that it is written back.
import type { ForeignContent, QuarantinedValue } from '../document/journey-document'
import { formatVersion, minReader } from '../migrations/all-migrations'
import { tableNames } from '../records/all-records'
import { type Findings, setAside } from './findings'
import { Damage } from './mend-json'
import type { RawFields } from './parse-file'
import { type ReadRecord, type ReadTables, setDamageAside } from './read-records'

/** What the file says of its own format. */
export type Versions = { readonly formatVersion: number; readonly minReader: number }

const ownKeys: ReadonlySet<string> = new Set([
  ...tableNames,
  '$schema',
  'format',
  'formatVersion',
  'minReader',
  'map',
  'quarantine',
])

/** Asked last: what was set aside on the way is part of it. */
export function readForeign(
  file: Readonly<RawFields>,
  versions: Versions,
  map: ReadRecord,
  tables: ReadTables,
  findings: Findings,
): ForeignContent {
  const kept = readQuarantine(file.quarantine, findings)
  const schema = file.$schema
  if (schema !== undefined && typeof schema !== 'string') {
    setAside(findings, '$schema', 'wrongValue', 'setAside', schema, { found: '$schema' })
  }
  const fields: [string, unknown][] = []
  for (const [key, value] of Object.entries(file)) {
    if (!ownKeys.has(key)) fields.push([key, withoutDamage(value, key, findings)])
  }
  // A newer format stays one when it is written back; see headOf in write-file.
  if (versions.formatVersion > formatVersion) fields.push(['formatVersion', versions.formatVersion])
  if (versions.minReader > minReader) fields.push(['minReader', versions.minReader])
  return {
    schemaUrl: typeof schema === 'string' ? schema : null,
    fields: Object.fromEntries(fields),
    recordFields: Object.fromEntries(
      foreignFieldsOf([map, ...tableNames.flatMap((table) => tables[table])]),
    ),
    quarantine: [...kept, ...findings.quarantine],
  }
}

function foreignFieldsOf(records: readonly ReadRecord[]) {
  return records.flatMap(({ record, foreign }) =>
    foreign === null ? [] : [[String(record.id), foreign] as const],
  )
}

/** In a table of an unknown kind, too, damaged text goes to the quarantine. */
function withoutDamage(value: unknown, key: string, findings: Findings): unknown {
  if (!Array.isArray(value)) return value
  return value.filter((item, index) => {
    if (item instanceof Damage) setDamageAside(item, `${key}[${index}]`, findings)
    return !(item instanceof Damage)
  })
}

/** What was set aside before stays so, and is not reported again. */
function readQuarantine(raw: unknown, findings: Findings): QuarantinedValue[] {
  if (raw === undefined) return []
  const kept: QuarantinedValue[] = []
  for (const [index, entry] of (Array.isArray(raw) ? raw : [raw]).entries()) {
    if (entry instanceof Damage) setDamageAside(entry, `quarantine[${index}]`, findings)
    else if (isQuarantined(entry)) kept.push(entry)
    else setAside(findings, `quarantine[${index}]`, 'notARecord', 'setAside', entry, { found: '…' })
  }
  return kept
}

function isQuarantined(entry: unknown): entry is QuarantinedValue {
  if (typeof entry !== 'object' || entry === null) return false
  const { path, reason } = entry as Partial<QuarantinedValue>
  return typeof path === 'string' && typeof reason === 'string' && 'value' in entry
}
