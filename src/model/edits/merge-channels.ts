// Makes one channel of several.
import type { ChannelId } from '../records/channel'
import { columnIndexes } from './cells'
import { type DocumentDraft, findRecord, recordsIn, sortByOrder, takeRecord } from './edit'
import { putInCells } from './put-in-cells'
import { replaceReferences } from './replace-references'

/** Merges channels into the first; the cards of the others go below its own, in their order. */
export function mergeChannels(
  draft: DocumentDraft,
  { channelIds }: { readonly channelIds: readonly ChannelId[] },
): void {
  const [survivorId, ...otherIds] = new Set(channelIds)
  for (const otherId of otherIds) {
    if (!survivorId || !findRecord(draft, 'channel', survivorId)) return
    if (!findRecord(draft, 'channel', otherId)) continue
    const columns = columnIndexes(draft)
    const cards = sortByOrder(
      recordsIn(draft, 'touchpoints').filter(({ channelId }) => channelId === otherId),
    ).sort((left, right) => (columns.get(left.stepId) ?? 0) - (columns.get(right.stepId) ?? 0))
    putInCells(
      draft,
      cards.map(({ id, stepId }) => ({ id, cell: { stepId, channelId: survivorId } })),
    )
    replaceReferences(draft, 'channel', otherId, survivorId)
    takeRecord(draft, 'channel', otherId)
    dropOwnFromAlso(draft, survivorId)
  }
}

/** A card that was in both channels is in one now. */
function dropOwnFromAlso(draft: DocumentDraft, channelId: ChannelId): void {
  for (const card of recordsIn(draft, 'touchpoints')) {
    if (card.channelId !== channelId || !card.alsoChannelIds.includes(channelId)) continue
    card.alsoChannelIds = card.alsoChannelIds.filter((also) => also !== channelId)
  }
}
