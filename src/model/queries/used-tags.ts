// The tags in use, so that pickers can offer them.
import { memoByIdentities } from '../../lib/memo-by-identities'
import type { JourneyDocument } from '../document/journey-document'
import type { BacklogItem } from '../records/backlog-item'
import type { Touchpoint } from '../records/touchpoint'

/** Every tag of touchpoints and backlog items once, the most used first, then by code unit. */
export function usedTags(document: JourneyDocument): readonly string[] {
  return collected(document.touchpoints, document.backlogItems)
}

const collected = memoByIdentities(
  (
    touchpoints: JourneyDocument['touchpoints'],
    backlogItems: JourneyDocument['backlogItems'],
  ): readonly string[] => {
    const uses = new Map<string, number>()
    const tagged = [
      ...Object.values<Touchpoint>(touchpoints),
      ...Object.values<BacklogItem>(backlogItems),
    ]
    for (const tag of tagged.flatMap(({ tags }) => tags)) uses.set(tag, (uses.get(tag) ?? 0) + 1)
    return [...uses.keys()].sort(
      (left, right) => (uses.get(right) ?? 0) - (uses.get(left) ?? 0) || (left < right ? -1 : 1),
    )
  },
)
