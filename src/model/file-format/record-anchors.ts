// Finds the next place in a damaged text from which reading can go on: a record, or a table.
import { recordsByTable, type TableName, tableNames } from '../records/all-records'

export type RecordAnchor =
  /** An object that begins with an id; the prefix of the id tells its table. */
  | { readonly kind: 'record'; readonly at: number; readonly table: TableName | null }
  /** The name of a table, or of the map. */
  | { readonly kind: 'member'; readonly at: number }

const tableOfPrefix = new Map<string, TableName>(
  tableNames.map((table) => [recordsByTable[table].prefix, table]),
)

const anchorPattern = `\\{\\s*"id"\\s*:\\s*"(?:([a-z]{2})_)?|"(?:map|quarantine|${tableNames.join('|')})"\\s*:\\s*[[{]`

/** A search over one text; asked with ascending starts it takes linear time. */
export function recordAnchors(text: string): (from: number) => RecordAnchor | null {
  const pattern = new RegExp(anchorPattern, 'g')
  let known: RecordAnchor | null | undefined
  return (from) => {
    if (known === null || (known !== undefined && known.at >= from)) return known
    pattern.lastIndex = from
    const match = pattern.exec(text)
    known = match === null ? null : anchorOf(match)
    return known
  }
}

/** Whether two records of known kinds stand in a text: then it is ours, whatever its head says. */
export function holdsRecords(text: string): boolean {
  let count = 0
  for (const match of text.matchAll(new RegExp(anchorPattern, 'g'))) {
    if (match[1] !== undefined && tableOfPrefix.has(match[1])) count++
    if (count === 2) return true
  }
  return false
}

function anchorOf(match: RegExpExecArray): RecordAnchor {
  if (match[0].startsWith('"')) return { kind: 'member', at: match.index }
  return { kind: 'record', at: match.index, table: tableOfPrefix.get(match[1] ?? '') ?? null }
}
