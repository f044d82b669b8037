// Makes one item of several that say the same.
import type { InboxItemId } from '../records/inbox-item'
import { type DocumentDraft, findRecord, takeRecord } from './edit'
import { updateRecord } from './update-record'

/**
 * Merges items into the first, which keeps its kind and place. Words that it does not have yet
 * come below its own; the worst rating stays.
 */
export function mergeInboxItems(
  draft: DocumentDraft,
  { ids }: { readonly ids: readonly InboxItemId[] },
): void {
  const items = [...new Set(ids)].flatMap((id) => findRecord(draft, 'inboxItem', id) ?? [])
  const [survivor, ...others] = items
  if (!survivor || others.length === 0) return
  const texts: string[] = []
  for (const { text } of items) {
    const isSaid = texts.some((said) => said.trim().toLowerCase() === text.trim().toLowerCase())
    if (!isSaid && text.trim() !== '') texts.push(text)
  }
  const worst = (field: 'severity' | 'frequency') =>
    items.reduce<number | null>((most, item) => {
      const value = item[field]
      return value === null ? most : Math.max(most ?? 0, value)
    }, null)
  const groupTitle = items.find((item) => item.groupTitle !== '')?.groupTitle ?? ''
  const changes = { severity: worst('severity'), frequency: worst('frequency'), groupTitle }
  const { id } = survivor
  updateRecord(draft, { kind: 'inboxItem', id, changes: { ...changes, text: texts.join('\n') } })
  for (const other of others) takeRecord(draft, 'inboxItem', other.id)
}
