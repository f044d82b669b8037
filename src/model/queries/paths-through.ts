// Which named ways through the map use a touchpoint or a transition.
import { groupedIndex } from '../../lib/grouped-index'
import { compareByOrder } from '../../lib/order-key'
import type { JourneyDocument } from '../document/journey-document'
import type { AnnotatedThing } from '../records/annotated-thing'
import type { Path } from '../records/path'

/** The paths that stop at a touchpoint or take a transition, in order. */
export function pathsThrough(document: JourneyDocument, thing: AnnotatedThing): readonly Path[] {
  return byThing(document.paths)(`${thing.kind}:${thing.id}`)
}

const byThing = groupedIndex<Path>(({ stops }) => {
  const keys = new Set<string>()
  for (const { touchpointId, viaTransitionId } of stops) {
    keys.add(`touchpoint:${touchpointId}`)
    if (viaTransitionId) keys.add(`transition:${viaTransitionId}`)
  }
  return [...keys]
}, compareByOrder)
