// Makes a backlog item from what was typed or pasted, and links it to a pain point or an idea.
import type { EditEnv } from '../document/edit-env'
import { readRecords } from '../document/read-records'
import {
  isSameTicket,
  type RecognisedTracker,
  recogniseTracker,
} from '../interchange/tracker-links'
import type { BacklogItemId } from '../records/backlog-item'
import { addBacklogItem } from './add-backlog-item'
import type { DocumentDraft } from './edit'
import { type LinkBacklogItemArgs, linkBacklogItem } from './link-backlog-item'

export type LinkNewBacklogItemArgs = {
  /** A title, or the link or key of an item in a tracker. */
  readonly words: string
  readonly to: LinkBacklogItemArgs['to']
}

/**
 * A tracker's item that the backlog has already is linked as it is; else a new item is made, whose
 * title is what was typed, or the key in the tracker. Gives the id of the item.
 */
export function linkNewBacklogItem(
  draft: DocumentDraft,
  { words, to }: LinkNewBacklogItemArgs,
  env: EditEnv,
): BacklogItemId {
  const tracker = recogniseTracker(words)
  const known = tracker && itemOf(draft, tracker)
  const itemId =
    known ??
    addBacklogItem(draft, tracker ? { title: tracker.key, tracker } : { title: words.trim() }, env)
  linkBacklogItem(draft, { itemId, to })
  return itemId
}

function itemOf(draft: DocumentDraft, ticket: RecognisedTracker): BacklogItemId | null {
  const found = readRecords(draft, 'backlogItems').find(({ trackers }) =>
    trackers.some((tracker) => isSameTicket(tracker, ticket)),
  )
  return found?.id ?? null
}
