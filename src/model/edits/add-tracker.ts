// Adds the ticket of an outside tracker to a backlog item, from the link or key that was pasted.
import { isSameTicket, recogniseTracker } from '../interchange/tracker-links'
import type { BacklogItemId } from '../records/backlog-item'
import { type DocumentDraft, findRecord } from './edit'

/** False: the words name no ticket. A ticket that the item has already stays as it is. */
export function addTracker(
  draft: DocumentDraft,
  { itemId, words }: { readonly itemId: BacklogItemId; readonly words: string },
): boolean {
  const item = findRecord(draft, 'backlogItem', itemId)
  const found = recogniseTracker(words)
  if (!item || !found) return false
  if (!item.trackers.some((tracker) => isSameTicket(tracker, found))) {
    item.trackers.push({ ...found, status: '', checkedAt: '' })
  }
  return true
}
