// What reading a file came to, in pieces that go from a worker to the page one by one, so that the
// page never waits long for any of them. Each piece is JSON as text: the page has it parsed in
// half the time in which the browser hands over the records themselves (DECISIONS.md). As in a file,
// what is blank is left out: there is less to parse, and all records share one blank list.
import { tableNames } from '../records/all-records'
import type { OutcomePiece, RecordBlanks } from './collect-pieces'
import { type RecordPlan, recordPlans } from './field-plan'
import type { ReadOutcome } from './read-outcome'

/** What whoever puts the pieces together must know. */
export const recordBlanks: RecordBlanks = Object.fromEntries(
  tableNames.map((table) => [table, recordPlans[table].blanks]),
) as RecordBlanks

/** About a third of a millisecond to parse. */
const recordsInPiece = 500

/** Takes an outcome apart. */
export function* piecesOf(outcome: ReadOutcome): Generator<OutcomePiece> {
  if ('refused' in outcome) {
    yield { kind: 'end', json: JSON.stringify(outcome) }
    return
  }
  const { document, ...rest } = outcome
  const tables = tableNames.map((table) => ({ table, records: Object.values(document[table]) }))
  const count = tables.reduce((total, { records }) => total + records.length, 0)
  let done = 0
  for (const { table, records } of tables) {
    for (let at = 0; at < records.length; at += recordsInPiece) {
      const some = records
        .slice(at, at + recordsInPiece)
        .map((record) => withoutBlanks(record, recordPlans[table]))
      done += some.length
      yield { kind: 'records', table, json: JSON.stringify(some), share: done / count }
    }
  }
  const empty = Object.fromEntries(tableNames.map((table) => [table, {}]))
  yield { kind: 'end', json: JSON.stringify({ document: { ...document, ...empty }, ...rest }) }
}

function withoutBlanks(record: object, { fields }: RecordPlan): object {
  const given: Record<string, unknown> = {}
  for (const { key, plan } of fields) {
    const value = (record as Readonly<Record<string, unknown>>)[key]
    if (!isBlank(value, plan.blank)) given[key] = value
  }
  return given
}

function isBlank(value: unknown, blank: unknown): boolean {
  if (value === blank) return true
  return isEmptyList(value) && isEmptyList(blank)
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}
