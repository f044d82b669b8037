// Whether cards may go to another channel: none leaves a locked one, and none comes in.
import type { JourneyDocument } from '../document/journey-document'
import type { ChannelId } from '../records/channel'
import type { TouchpointId } from '../records/touchpoint'

/** Whether these cards may all go to that channel; null is the row "Channel not known". */
export function mayChangeChannel(
  document: JourneyDocument,
  ids: readonly TouchpointId[],
  channelId: ChannelId | null,
): boolean {
  return ids.every((id) => {
    const from = document.touchpoints[id]?.channelId ?? null
    return from === channelId || !(isLocked(document, from) || isLocked(document, channelId))
  })
}

function isLocked(document: JourneyDocument, channelId: ChannelId | null): boolean {
  return channelId !== null && document.channels[channelId]?.isLocked === true
}
