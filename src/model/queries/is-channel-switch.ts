// Whether a transition leads to another channel.
import type { JourneyDocument } from '../document/journey-document'
import type { Touchpoint } from '../records/touchpoint'
import type { Transition } from '../records/transition'

/**
 * Whether the two touchpoints have no channel in common. Somebody who is in the app and in the
 * store at once does not switch by going on in the app. A channel that is not known says nothing.
 */
export function isChannelSwitch(
  document: JourneyDocument,
  { fromId, toId }: Pick<Transition, 'fromId' | 'toId'>,
): boolean {
  const from = channelsOf(document.touchpoints[fromId])
  const to = channelsOf(document.touchpoints[toId])
  return from.length > 0 && to.length > 0 && !from.some((channelId) => to.includes(channelId))
}

function channelsOf(touchpoint: Touchpoint | undefined) {
  if (!touchpoint?.channelId) return []
  return [touchpoint.channelId, ...touchpoint.alsoChannelIds]
}
