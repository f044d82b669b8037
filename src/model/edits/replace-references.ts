// Lets one record take the place of another wherever that is mentioned.
import { referenceRules } from '../document/references'
import type { RecordKind } from '../records/all-records'
import { type DocumentDraft, recordsIn } from './edit'

/** Every reference to `fromId` becomes one to `toId`; a list that would have it twice has it once. */
export function replaceReferences(
  draft: DocumentDraft,
  kind: RecordKind,
  fromId: string,
  toId: string,
): void {
  const next = (of: RecordKind, id: string) => (of === kind && id === fromId ? toId : id)
  for (const rule of referenceRules) {
    if (!rule.to.includes(kind)) continue
    for (const record of recordsIn(draft, rule.table)) rule.visit(record, next)
  }
}
