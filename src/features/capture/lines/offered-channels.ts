// The usual channels by their names in the language of the interface.
import { newChannelsFor } from '../../../model/capture/new-channels'
import type { JourneyDocument } from '../../../model/document/journey-document'
import { type ChannelKind, channelKindField } from '../../../model/records/channel'
import type { Texts } from '../../../text/texts'

/** Those that the map has none of yet. */
export function offeredChannels(document: JourneyDocument, { write }: Texts) {
  const titles = Object.fromEntries(
    channelKindField.options.map((kind) => [kind, write(`channels.${kind}`)]),
  ) as Record<ChannelKind, string>
  return newChannelsFor(document, titles)
}
