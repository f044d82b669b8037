// What several rules ask of the ways through a map.
import { memoByIdentity } from '../../lib/memo-by-identity'
import type { JourneyDocument } from '../document/journey-document'
import type { ChannelId } from '../records/channel'
import type { Touchpoint } from '../records/touchpoint'

/** Whether lines have been drawn at all: before that, nothing can be said of ways. */
export function hasWays({ transitions }: JourneyDocument): boolean {
  return hasRecords(transitions)
}

/** The channels of a touchpoint if the customer can answer in none of them; else none. */
export function oneWayChannelsOf(
  document: JourneyDocument,
  { channelId, alsoChannelIds }: Pick<Touchpoint, 'channelId' | 'alsoChannelIds'>,
): readonly ChannelId[] {
  if (channelId === null) return []
  const ids = [channelId, ...alsoChannelIds]
  return ids.every((id) => document.channels[id]?.isOneWay) ? ids : []
}

/** Whether anything is on the map at all. */
export function hasTouchpoints({ touchpoints }: JourneyDocument): boolean {
  return hasRecords(touchpoints)
}

/** Asked for each of thousands of cards: a table is counted once. */
const hasRecords = memoByIdentity((table: object) => Object.keys(table).length > 0)
