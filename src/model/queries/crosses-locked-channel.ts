// Whether a change moved cards out of a locked channel, or into one.
import type { JourneyDocument } from '../document/journey-document'
import type { Touchpoint } from '../records/touchpoint'

/** Compares the cards of both documents; those that are new or gone moved nowhere. */
export function crossesLockedChannel(before: JourneyDocument, after: JourneyDocument): boolean {
  if (before.touchpoints === after.touchpoints) return false
  const isLocked = (id: Touchpoint['channelId']) =>
    id !== null && before.channels[id]?.isLocked === true
  return Object.values<Touchpoint>(after.touchpoints).some((card) => {
    const known = before.touchpoints[card.id]
    if (!known || known === card || known.channelId === card.channelId) return false
    return isLocked(known.channelId) || isLocked(card.channelId)
  })
}
