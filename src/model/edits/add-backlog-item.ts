// Adds work to be done, at the bottom of the ranking.
import type { EditEnv } from '../document/edit-env'
import { type BacklogItemId, makeBacklogItem, type TrackerLink } from '../records/backlog-item'
import { type DocumentDraft, recordsIn } from './edit'
import { giveNumber } from './give-number'
import { orderAt } from './order-at'
import { putNewRecord } from './put-new-record'
import type { Changes } from './update-record'

export type AddBacklogItemArgs = Changes<'backlogItem'> & {
  readonly title: string
  /** Where the item lives outside, as `recogniseTracker` reads it. */
  readonly tracker?: Pick<TrackerLink, 'system' | 'key' | 'url'>
}

/** Adds a backlog item ranked last. Links to pains and ideas that do not exist are left out. */
export function addBacklogItem(
  draft: DocumentDraft,
  { tracker, ...changes }: AddBacklogItemArgs,
  env: EditEnv,
): BacklogItemId {
  const order = orderAt(recordsIn(draft, 'backlogItems'))
  const number = giveNumber(draft, 'backlogItem')
  const item = makeBacklogItem({ id: env.newId('backlogItem'), number, order })
  const trackers = tracker ? [{ ...tracker, status: '', checkedAt: '' }] : []
  return putNewRecord(draft, 'backlogItem', item, { trackers, ...changes })
}
