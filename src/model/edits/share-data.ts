// Says that two systems share data: stored once, true both ways.
import type { SystemId } from '../records/system'
import { type DocumentDraft, findRecord } from './edit'

export type ShareDataArgs = { readonly leftId: SystemId; readonly rightId: SystemId }

/** Does nothing when they share already, when one is not there, or when both are the same. */
export function shareData(draft: DocumentDraft, { leftId, rightId }: ShareDataArgs): void {
  if (leftId === rightId || !findRecord(draft, 'system', leftId)) return
  const [smaller, larger] = leftId < rightId ? [leftId, rightId] : [rightId, leftId]
  const system = findRecord(draft, 'system', smaller)
  if (!system || !findRecord(draft, 'system', larger)) return
  if (!system.sharesDataWith.includes(larger)) system.sharesDataWith.push(larger)
}
