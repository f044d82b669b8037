// Where the keyboard goes on when the card or line that had the map's focus was deleted.
import type { JourneyDocument, RecordRef } from '../model/document/journey-document'
import { transitionsOf } from '../model/queries/transitions-of'
import type { TouchpointId } from '../model/records/touchpoint'
import type { MapLayout } from '../scene/layout/map-layout'
import { doesExist } from '../store/session-store'
import type { CommandContext } from './command'

/**
 * Focuses, without selecting it, what stood nearest: the card before it along the journey, the one
 * after it, any other. `before` and `focused` are the map and its focus as they were.
 */
export function focusAfterDeleting(
  { documents, session, layoutOf }: CommandContext,
  before: JourneyDocument,
  focused: RecordRef | null,
): void {
  const document = documents.getDocument()
  // Other views go on by their own order.
  if (session.get().view !== 'map') return
  if (!focused || doesExist(document, focused)) return
  const next = neighbours(before, layoutOf(before), focused).find((id) => document.touchpoints[id])
  if (next) session.set({ focused: { kind: 'touchpoint', id: next } })
}

/** Cards near to a card or line, the nearest first. */
function neighbours(
  document: JourneyDocument,
  layout: MapLayout,
  { kind, id }: RecordRef,
): readonly TouchpointId[] {
  if (kind === 'transition') {
    const line = document.transitions[id]
    return line ? [line.fromId, line.toId, ...byDistance(layout, line.fromId)] : []
  }
  if (kind !== 'touchpoint') return []
  const { incoming, outgoing } = transitionsOf(document, id)
  return [
    ...incoming.map(({ fromId }) => fromId),
    ...outgoing.map(({ toId }) => toId),
    ...byDistance(layout, id),
  ]
}

function byDistance(layout: MapLayout, id: TouchpointId): readonly TouchpointId[] {
  const from = layout.cards.get(id)
  if (!from) return []
  const distance = ({ x, y }: { x: number; y: number }) => Math.hypot(x - from.x, y - from.y)
  return [...layout.cards.values()]
    .sort((left, right) => distance(left) - distance(right))
    .map((card) => card.id)
}
