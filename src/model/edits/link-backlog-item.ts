// Links work to the pain point or the idea that it is for, and unlinks it.
import type { BacklogItemId } from '../records/backlog-item'
import type { IdeaId } from '../records/idea'
import type { PainPointId } from '../records/pain-point'
import { type DocumentDraft, findRecord } from './edit'

export type LinkBacklogItemArgs = {
  readonly itemId: BacklogItemId
  readonly to:
    | { readonly kind: 'painPoint'; readonly id: PainPointId }
    | { readonly kind: 'idea'; readonly id: IdeaId }
}

/** Links a backlog item; does nothing when it is linked already or one of the two is not there. */
export function linkBacklogItem(draft: DocumentDraft, { itemId, to }: LinkBacklogItemArgs): void {
  const item = findRecord(draft, 'backlogItem', itemId)
  if (!item || !findRecord(draft, to.kind, to.id)) return
  if (to.kind === 'idea') addTo(item.ideaIds, to.id)
  else addTo(item.painPointIds, to.id)
}

/** Takes the link away; the item, the pain and the idea stay. */
export function unlinkBacklogItem(draft: DocumentDraft, { itemId, to }: LinkBacklogItemArgs): void {
  const item = findRecord(draft, 'backlogItem', itemId)
  if (!item) return
  if (to.kind === 'idea') takeFrom(item.ideaIds, to.id)
  else takeFrom(item.painPointIds, to.id)
}

function addTo<Id>(ids: Id[], id: Id): void {
  if (!ids.includes(id)) ids.push(id)
}

function takeFrom<Id>(ids: Id[], id: Id): void {
  const place = ids.indexOf(id)
  if (place >= 0) ids.splice(place, 1)
}
