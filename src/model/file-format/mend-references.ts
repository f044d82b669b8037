// Lets go of references to what is not in the file; what cannot exist alone is set aside whole.
import { type ReferenceRule, referenceRules, type VisitReference } from '../document/references'
import { type RecordKind, recordsByTable, type TableName, tableNames } from '../records/all-records'
import { type Findings, note, setAside } from './findings'
import { type IdsNow, rawIdOf } from './mend-ids'
import type { ReadRecord, ReadTables } from './read-records'

/** Changes records and tables in place. */
export function mendReferences(tables: ReadTables, idsNow: IdsNow, findings: Findings): void {
  // What is owned goes before what only points to it is looked at: first lines, then what
  // stands on cards and lines, then the rest.
  const owned = tableNames.filter((table) => rulesOf(table).some((rule) => rule.isOwner))
  for (const table of owned) takeOrphans(table, tables, idsNow, findings)
  for (const table of tableNames) {
    // Owners are found by now: tables stand behind those of their owners.
    const links = rulesOf(table).filter((rule) => !rule.isOwner)
    followAll(links, tables[table], idsNow, findings)
  }
}

const rulesByTable = new Map<TableName, ReferenceRule[]>(
  tableNames.map((table) => [table, referenceRules.filter((rule) => rule.table === table)]),
)

function rulesOf(table: TableName): ReferenceRule[] {
  return rulesByTable.get(table) ?? []
}

function takeOrphans(
  table: TableName,
  tables: ReadTables,
  idsNow: IdsNow,
  findings: Findings,
): void {
  const owners = rulesOf(table).filter((rule) => rule.isOwner)
  let missing = ''
  // One function for all records: there are tens of thousands of references.
  const visit: VisitReference = (kind, id) => {
    const now = idNow(idsNow, kind, id)
    if (now === null) missing = id
    return now
  }
  const kept = tables[table].filter((read) => {
    const hasOwner = owners.every((rule) => rule.visit(read.record, visit))
    if (hasOwner) return true
    setAside(findings, read.path, 'missingOwner', 'setAside', read.raw, { id: missing })
    forget(table, read, idsNow)
    return false
  })
  if (kept.length < tables[table].length) tables[table].splice(0, Number.POSITIVE_INFINITY, ...kept)
}

/** What is set aside is not there any more for those that point to it. */
function forget(table: TableName, read: ReadRecord, idsNow: IdsNow): void {
  const before = rawIdOf(read)
  const now = idsNow.get(recordsByTable[table].kind)
  const id = String(read.record.id)
  if (before !== null && now?.get(before) === id) now.delete(before)
  now?.delete(id)
}

function followAll(
  rules: readonly ReferenceRule[],
  records: readonly ReadRecord[],
  idsNow: IdsNow,
  findings: Findings,
): void {
  let now: ReadRecord | null = null
  const visit: VisitReference = (kind, id, field, at) => {
    const next = idNow(idsNow, kind, id)
    if (next === null) {
      const path = `${now?.path}.${field}${at === undefined ? '' : placeIn(at)}`
      note(findings, path, 'missingReference', 'leftOut', { id })
    }
    return next
  }
  if (rules.length === 0) return
  for (const read of records) {
    now = read
    for (const rule of rules) rule.visit(read.record, visit)
  }
}

function placeIn(at: string | number): string {
  return typeof at === 'number' ? `[${at}]` : `.${at}`
}

function idNow(idsNow: IdsNow, kind: RecordKind, id: string): string | null {
  return idsNow.get(kind)?.get(id) ?? null
}
