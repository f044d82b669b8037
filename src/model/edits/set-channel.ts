// Sets the channel of one card; its own channel is never a second one too.
import type { ChannelId } from '../records/channel'
import type { RecordDraft } from './edit'

export function setChannel(card: RecordDraft<'touchpoint'>, channelId: ChannelId | null): void {
  card.channelId = channelId
  if (card.alsoChannelIds.some((also) => also === channelId)) {
    card.alsoChannelIds = card.alsoChannelIds.filter((also) => also !== channelId)
  }
}
