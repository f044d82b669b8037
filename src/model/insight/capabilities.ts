// Capability × channel: what the customer can do where.
import { groupBy } from '../../lib/group-by'
import { type CapabilityNeed, capabilityNeed, capabilityNeeds } from '../checker/capability-need'
import { sameWords } from '../checker/same-words'
import type { JourneyDocument } from '../document/journey-document'
import { inOrder } from '../queries/records-in-order'
import type { ChannelId } from '../records/channel'
import type { Touchpoint } from '../records/touchpoint'

export type CapabilityRow = {
  /** What every customer expects everywhere; null: something that this map has besides. */
  readonly need: CapabilityNeed | null
  /** As it was typed first; empty for a need that no touchpoint answers. */
  readonly title: string
  /** One a channel, in their order; without touchpoints the customer cannot do it there. */
  readonly cells: readonly CapabilityCell[]
}

export type CapabilityCell = {
  readonly channelId: ChannelId
  readonly touchpoints: readonly Touchpoint[]
}

/** The needs first (start, continue, pay, change, return, help), then the others by number. */
export function capabilityRows(document: JourneyDocument): readonly CapabilityRow[] {
  const able = Object.values<Touchpoint>(document.touchpoints)
    .filter(({ capability }) => capability.trim() !== '')
    .sort((left, right) => left.number - right.number)
  const byNeed = groupBy(able, ({ capability }) => capabilityNeed(capability))
  const others = groupBy(byNeed.get(null) ?? [], ({ capability }) => sameWords(capability))
  return [
    ...capabilityNeeds.map((need) => rowOf(document, need, byNeed.get(need) ?? [])),
    ...[...others.values()].map((touchpoints) => rowOf(document, null, touchpoints)),
  ]
}

function rowOf(
  document: JourneyDocument,
  need: CapabilityNeed | null,
  touchpoints: readonly Touchpoint[],
): CapabilityRow {
  const isIn = (channelId: ChannelId) => (touchpoint: Touchpoint) =>
    touchpoint.channelId === channelId || touchpoint.alsoChannelIds.includes(channelId)
  return {
    need,
    title: touchpoints[0]?.capability.trim() ?? '',
    cells: inOrder(document, 'channels').map(({ id }) => ({
      channelId: id,
      touchpoints: touchpoints.filter(isIn(id)),
    })),
  }
}
