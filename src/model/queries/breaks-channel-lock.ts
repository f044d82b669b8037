// Whether a change moved cards that a locked channel holds, or put some into one.
import type { JourneyDocument } from '../document/journey-document'
import type { Channel } from '../records/channel'
import type { Touchpoint } from '../records/touchpoint'

/** Compares the cards of both documents; one that is gone, or whose step is, moved nowhere. */
export function breaksChannelLock(before: JourneyDocument, after: JourneyDocument): boolean {
  if (before.touchpoints === after.touchpoints) return false
  if (!Object.values<Channel>(before.channels).some(({ isLocked }) => isLocked)) return false
  const isLocked = (id: Touchpoint['channelId']) =>
    id !== null && before.channels[id]?.isLocked === true
  return Object.values<Touchpoint>(after.touchpoints).some((card) => {
    const known = before.touchpoints[card.id]
    if (!known) return isLocked(card.channelId)
    if (known === card) return false
    if (known.channelId !== card.channelId)
      return isLocked(known.channelId) || isLocked(card.channelId)
    const isMoved =
      known.stepId === card.stepId
        ? known.order !== card.order
        : after.steps[known.stepId] !== undefined
    return isMoved && isLocked(card.channelId)
  })
}
