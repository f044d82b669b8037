// Which transitions lead to a touchpoint and from it.
import { groupedIndex } from '../../lib/grouped-index'
import { memoByIdentities } from '../../lib/memo-by-identities'
import type { JourneyDocument } from '../document/journey-document'
import type { TouchpointId } from '../records/touchpoint'
import type { Transition } from '../records/transition'

export type TransitionsOf = {
  readonly incoming: readonly Transition[]
  readonly outgoing: readonly Transition[]
}

/** The transitions at a touchpoint by number; one that leads to its own start is in both. */
export function transitionsOf(
  document: JourneyDocument,
  touchpointId: TouchpointId,
): TransitionsOf {
  return bothWays(
    byEnd(document.transitions)(touchpointId),
    byStart(document.transitions)(touchpointId),
  )
}

/** The transitions that lead from one touchpoint to another, by number. */
export function transitionsBetween(
  document: JourneyDocument,
  fromId: TouchpointId,
  toId: TouchpointId,
): readonly Transition[] {
  return byStart(document.transitions)(fromId).filter((transition) => transition.toId === toId)
}

const byNumber = (left: Transition, right: Transition) => left.number - right.number
const byStart = groupedIndex<Transition>(({ fromId }) => [fromId], byNumber)
const byEnd = groupedIndex<Transition>(({ toId }) => [toId], byNumber)

const bothWays = memoByIdentities(
  (incoming: readonly Transition[], outgoing: readonly Transition[]): TransitionsOf => ({
    incoming,
    outgoing,
  }),
)
