// Checks the spoken numbers and the order keys of all tables.
import { isOrderKey } from '../../lib/order-key'
import type { JourneyDocument } from '../document/journey-document'
import { recordsByTable, type TableName, tableNames } from '../records/all-records'
import type { Violation } from './violation'

type Fields = Readonly<Record<string, unknown>> & { readonly id: string }

export function checkNumbersAndOrders(document: JourneyDocument): Violation[] {
  return tableNames.flatMap((table) => [
    ...checkNumbers(document, table),
    ...checkOrders(document, table),
  ])
}

function checkNumbers(document: JourneyDocument, table: TableName): Violation[] {
  const { shape, kind } = recordsByTable[table]
  if (!Object.hasOwn(shape, 'number')) return []
  const counters: Readonly<Record<string, number>> = document.map.counters
  const last = counters[kind] ?? 0
  const found: Violation[] = []
  const seen = new Set<unknown>()
  for (const { id, number } of recordsOf(document, table)) {
    const path = `${table}.${id}.number`
    if (seen.has(number)) found.push({ code: 'duplicate-number', path })
    if (typeof number === 'number' && number > last) {
      found.push({ code: 'number-above-counter', path })
    }
    seen.add(number)
  }
  return found
}

function checkOrders(document: JourneyDocument, table: TableName): Violation[] {
  if (!Object.hasOwn(recordsByTable[table].shape, 'order')) return []
  const found: Violation[] = []
  const seen = new Set<string>()
  for (const record of recordsOf(document, table)) {
    const path = `${table}.${record.id}.order`
    const order = String(record.order)
    if (!isOrderKey(order)) found.push({ code: 'invalid-order', path })
    const place = JSON.stringify([parentOf(table, record), order])
    if (seen.has(place)) found.push({ code: 'duplicate-order', path })
    seen.add(place)
  }
  return found
}

/** What the order of a record ranks within: its cell, stage or thing; else the whole table. */
function parentOf(table: TableName, record: Fields): unknown {
  if (table === 'touchpoints') return [record.stepId, record.channelId]
  if (table === 'steps') return record.stageId
  if (table === 'parkingLot' || table === 'decisions') return null
  return Object.hasOwn(record, 'on') ? (record.on as { id: string } | null)?.id : null
}

function recordsOf(document: JourneyDocument, table: TableName): Fields[] {
  return Object.values<unknown>(document[table]) as Fields[]
}
