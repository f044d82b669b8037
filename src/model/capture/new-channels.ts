// Usual channels that a map has none of yet: what `@` makes when none that is there was meant.
import type { JourneyDocument } from '../document/journey-document'
import { findByTitle } from '../queries/find-by-title'
import { foldedText } from '../queries/find-records'
import type { Channel, ChannelKind } from '../records/channel'
import type { NewChannel } from './capture-plan'

/** By the names given; a map that has a website under another name is not offered a second one. */
export function newChannelsFor(
  { channels }: JourneyDocument,
  titles: Readonly<Record<ChannelKind, string>>,
): readonly NewChannel[] {
  const known = new Set(Object.values<Channel>(channels).map(({ kind }) => kind))
  return (Object.keys(titles) as ChannelKind[])
    .filter((kind) => kind !== 'other' && !known.has(kind))
    .map((kind) => ({ kind, title: titles[kind] }))
}

/** Those that are meant, best first; letters here and there are not enough to make a row of. */
export function newChannelsLike(
  channels: readonly NewChannel[],
  typed: string,
): readonly NewChannel[] {
  const wanted = foldedText(typed)
  if (wanted === '') return []
  return findByTitle(channels, typed).filter(({ title }) => foldedText(title).includes(wanted))
}
