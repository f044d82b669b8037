// Makes a map say what another state of it said: only what differs is touched.
import type { JourneyDocument } from '../document/journey-document'
import { tableNames } from '../records/all-records'
import type { DocumentDraft } from './edit'

type Records = Record<string, unknown>

/** Sets every record of the draft to what it is in `wanted`; what is not there goes. */
export function replaceDocument(draft: DocumentDraft, wanted: JourneyDocument): void {
  const target = draft as unknown as Records
  for (const name of ['map', 'foreign'] as const) {
    if (!isSame(target[name], wanted[name])) target[name] = wanted[name]
  }
  for (const name of tableNames) {
    replaceTable(target[name] as Records, wanted[name] as Records)
  }
}

function replaceTable(table: Records, wanted: Records): void {
  for (const id of Object.keys(table)) {
    if (!Object.hasOwn(wanted, id)) delete table[id]
  }
  for (const [id, record] of Object.entries(wanted)) {
    if (!isSame(table[id], record)) table[id] = record
  }
}

/** Both are plain data that JSON carries whole. */
function isSame(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right)
}
