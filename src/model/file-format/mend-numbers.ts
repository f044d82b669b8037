// Gives every record that is spoken of by number a number of its own; the first keeps a shared one.
import { recordsByTable, type TableName, tableNames } from '../records/all-records'
import type { Counters } from '../records/journey-map'
import { type Findings, note } from './findings'
import type { ReadRecord, ReadTables } from './read-records'

/** Above it there would be no room to count on. */
const highestNumber = 1_000_000_000

/** Changes numbers and the map's counters in place. */
export function mendNumbers(map: ReadRecord, tables: ReadTables, findings: Findings): void {
  const counters = { ...(map.record.counters as Counters) }
  const areGiven = typeof (map.raw as { counters?: unknown } | null)?.counters === 'object'
  for (const table of tableNames) {
    if (!Object.hasOwn(recordsByTable[table].shape, 'number')) continue
    const counter = recordsByTable[table].kind as keyof Counters
    const last = lastNumber(tables[table])
    const isTooLow = counters[counter] < last || counters[counter] > highestNumber
    if (isTooLow && areGiven && counters[counter] !== 0) {
      note(findings, `map.counters.${counter}`, 'counterTooLow', 'setRight')
    }
    counters[counter] = renumber(table, tables, isTooLow ? last : counters[counter], findings)
  }
  map.record.counters = counters
}

function lastNumber(records: readonly ReadRecord[]): number {
  let last = 0
  for (const { record } of records) {
    const number = record.number as number
    if (number <= highestNumber && number > last) last = number
  }
  return last
}

/** Returns the counter as it then stands. */
function renumber(
  table: TableName,
  tables: ReadTables,
  counter: number,
  findings: Findings,
): number {
  const used = new Set<number>()
  let last = counter
  for (const { record, path, raw } of tables[table]) {
    const number = record.number as number
    if (number > 0 && number <= highestNumber && !used.has(number)) {
      used.add(number)
      continue
    }
    record.number = ++last
    if (raw === undefined) continue
    const code = used.has(number) ? 'duplicateNumber' : 'badNumber'
    note(findings, `${path}.number`, code, 'renumbered', { number, newNumber: last })
  }
  return last
}
