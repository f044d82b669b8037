// Which work is meant to remove a pain or to build an idea.
import { groupedIndex } from '../../lib/grouped-index'
import { compareByOrder } from '../../lib/order-key'
import type { JourneyDocument } from '../document/journey-document'
import type { BacklogItem } from '../records/backlog-item'
import type { Idea, IdeaId } from '../records/idea'
import type { PainPointId } from '../records/pain-point'

export type LinkedToBacklog =
  | { readonly kind: 'painPoint'; readonly id: PainPointId }
  | { readonly kind: 'idea'; readonly id: IdeaId }

/** The backlog items that are linked to a pain point or an idea, best ranked first. */
export function backlogItemsFor(
  document: JourneyDocument,
  linked: LinkedToBacklog,
): readonly BacklogItem[] {
  return byLink(document.backlogItems)(`${linked.kind}:${linked.id}`)
}

/** The ideas that address a pain point, in order. */
export function ideasFor(document: JourneyDocument, painPointId: PainPointId): readonly Idea[] {
  return byPainPoint(document.ideas)(painPointId)
}

const byLink = groupedIndex<BacklogItem>(
  ({ painPointIds, ideaIds }) => [
    ...painPointIds.map((id) => `painPoint:${id}`),
    ...ideaIds.map((id) => `idea:${id}`),
  ],
  compareByOrder,
)
const byPainPoint = groupedIndex<Idea>(({ painPointIds }) => painPointIds, compareByOrder)
