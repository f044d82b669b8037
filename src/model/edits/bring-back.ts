// Takes over what a tracker says of items, and makes items of those that were not here: one edit.
import type { EditEnv } from '../document/edit-env'
import { isSameTicket } from '../interchange/tracker-links'
import {
  type BacklogItem,
  type BacklogItemId,
  type BacklogStatus,
  makeBacklogItem,
  type TrackerLink,
} from '../records/backlog-item'
import { type DocumentDraft, findRecord, putRecord, recordsIn } from './edit'
import { ordersAt } from './order-at'

export type BroughtUpdate = {
  readonly itemId: BacklogItemId
  /** Left out: the tracker says nothing of it, or it stays. */
  readonly title?: string
  readonly status?: BacklogStatus
  readonly tracker?: BroughtTracker
}

/** `status` is the tracker's own word; empty: it says none. */
export type BroughtTracker = Pick<TrackerLink, 'system' | 'key' | 'url' | 'status'>

export type BroughtItem = Pick<
  BacklogItem,
  'title' | 'type' | 'status' | 'priority' | 'description' | 'tags' | 'estimate'
> & {
  readonly tracker: BroughtTracker | null
  /** The place of its parent among the new ones, or an item that is here; null: none. */
  readonly parent: number | BacklogItemId | null
}

export type BringBackArgs = {
  readonly updates: readonly BroughtUpdate[]
  readonly newItems: readonly BroughtItem[]
}

/** The ids of the new items, ranked last in their order; updates of unknown items are left out. */
export function bringBack(
  draft: DocumentDraft,
  { updates, newItems }: BringBackArgs,
  env: EditEnv,
): readonly BacklogItemId[] {
  const checkedAt = env.now()
  for (const update of updates) takeOver(draft, update, checkedAt)
  const siblings = recordsIn(draft, 'backlogItems')
  const orders = ordersAt(siblings, siblings.length, newItems.length)
  const ids = newItems.map(() => env.newId('backlogItem'))
  const last = draft.map.counters.backlogItem
  draft.map.counters.backlogItem = last + ids.length
  for (const [place, { tracker, parent, ...fields }] of newItems.entries()) {
    const [id, order] = [ids[place], orders[place]]
    if (id === undefined || order === undefined) continue
    const trackers = tracker ? [{ ...tracker, checkedAt: tracker.status ? checkedAt : '' }] : []
    const parentId = parentOf(draft, parent, place, newItems, ids)
    putRecord(
      draft,
      'backlogItem',
      makeBacklogItem({ id, number: last + place + 1, order, ...fields, trackers, parentId }),
    )
  }
  return ids
}

function takeOver(draft: DocumentDraft, update: BroughtUpdate, checkedAt: string): void {
  const item = findRecord(draft, 'backlogItem', update.itemId)
  if (!item) return
  const { title, status, tracker } = update
  if (title) item.title = title
  if (status) item.status = status
  if (!tracker) return
  const known = item.trackers.find((one) => isSameTicket(one, tracker))
  if (!known) item.trackers.push({ ...tracker, checkedAt: tracker.status ? checkedAt : '' })
  else {
    if (known.url === '') known.url = tracker.url
    if (tracker.status === '') return
    known.status = tracker.status
    known.checkedAt = checkedAt
  }
}

/** Parents in a loop are none. */
function parentOf(
  draft: DocumentDraft,
  parent: BroughtItem['parent'],
  place: number,
  newItems: readonly BroughtItem[],
  ids: readonly BacklogItemId[],
): BacklogItemId | null {
  if (typeof parent === 'string') return findRecord(draft, 'backlogItem', parent)?.id ?? null
  const seen = new Set([place])
  let above: BroughtItem['parent'] = parent
  while (typeof above === 'number') {
    if (seen.has(above)) return null
    seen.add(above)
    above = newItems[above]?.parent ?? null
  }
  return parent === null ? null : (ids[parent] ?? null)
}
