// Gives every record a place of its own among its siblings; as few keys as possible change.
import { isOrderKey, orderBetween, ordersBetween } from '../../lib/order-key'
import { recordsByTable, type TableName, tableNames } from '../records/all-records'
import { type Findings, note } from './findings'
import type { ReadRecord, ReadTables } from './read-records'

/** Changes order keys in place. */
export function mendOrders(tables: ReadTables, findings: Findings): void {
  for (const table of tableNames) {
    if (!Object.hasOwn(recordsByTable[table].shape, 'order')) continue
    const isSound = soundKeys()
    for (const siblings of siblingsIn(table, tables[table])) {
      if (!areInOrder(siblings, isSound)) mendSiblings(siblings, isSound, findings)
    }
  }
}

function siblingsIn(table: TableName, records: readonly ReadRecord[]): Iterable<ReadRecord[]> {
  const groups = new Map<string, ReadRecord[]>()
  for (const read of records) {
    const parent = parentOf(table, read.record)
    const group = groups.get(parent)
    if (group) group.push(read)
    else groups.set(parent, [read])
  }
  return groups.values()
}

/** What a record ranks within, as a word. */
function parentOf(table: TableName, record: ReadRecord['record']): string {
  if (table === 'steps') return String(record.stageId)
  if (table === 'touchpoints') return `${record.stepId} ${record.channelId}`
  const on = record.on as { kind: string; id: string } | null | undefined
  // Questions and decisions may stand on something but are ranked as one list.
  const isAnnotation = table !== 'parkingLot' && table !== 'decisions'
  return on && isAnnotation ? `${on.kind} ${on.id}` : ''
}

/** Whether there is nothing to mend: said of most siblings at one glance. */
function areInOrder(siblings: readonly ReadRecord[], isSound: KeyCheck): boolean {
  let before = ''
  for (const { record } of siblings) {
    const key = String(record.order)
    if (key <= before || !isSound(key)) return false
    before = key
  }
  return true
}

/** Equal keys: the first keeps it, the others follow it. No usable key: at the end. */
function mendSiblings(
  siblings: readonly ReadRecord[],
  isSound: KeyCheck,
  findings: Findings,
): void {
  const valid = siblings.filter(({ record }) => isSound(String(record.order)))
  const sorted = valid.sort((left, right) => (keyOf(left) < keyOf(right) ? -1 : 1))
  for (let start = 0; start < sorted.length; ) {
    const key = keyOf(sorted[start])
    let end = start + 1
    while (end < sorted.length && keyOf(sorted[end]) === key) end++
    if (end > start + 1) {
      const next = end < sorted.length ? keyOf(sorted[end]) : null
      rekey(sorted.slice(start + 1, end), key, next, 'equalOrder', findings)
    }
    start = end
  }
  const invalid = siblings.filter(({ record }) => !isSound(String(record.order)))
  if (invalid.length === 0) return
  const last = sorted.at(-1)
  rekey(invalid, last ? keyOf(last) : null, null, 'badOrder', findings)
}

function keyOf(read: ReadRecord | undefined): string {
  return String(read?.record.order)
}

type KeyCheck = (key: string) => boolean

/** Stricter than the library, which lets foreign letters pass in the middle of a key. */
function soundKeys(): KeyCheck {
  // The same few keys stand in every cell, and the library makes a key to check one.
  const known = new Map<string, boolean>()
  return (key) => {
    const before = known.get(key)
    if (before !== undefined) return before
    const isSound = /^[A-Za-z][0-9A-Za-z]{0,900}$/.test(key) && isOrderKey(key)
    known.set(key, isSound)
    return isSound
  }
}

function rekey(
  records: readonly ReadRecord[],
  after: string | null,
  before: string | null,
  code: 'equalOrder' | 'badOrder',
  findings: Findings,
): void {
  const keys = ordersBetween(after, before, records.length)
  for (const [index, { record, path, raw }] of records.entries()) {
    record.order = keys[index] ?? orderBetween(after, before)
    if (raw !== undefined) note(findings, `${path}.order`, code, 'reordered')
  }
}
