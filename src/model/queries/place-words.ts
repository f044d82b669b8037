// Where something is, by channels: `X2` and "Website → Store", `T8` and "Mobile app".
import type { JourneyDocument } from '../document/journey-document'
import type { AnnotatedThing } from '../records/annotated-thing'
import type { TouchpointId } from '../records/touchpoint'
import { spokenNumber } from './name-of'

export type PlaceWords = { readonly number: string; readonly channels: string }

/** A channel that is not known is "?"; of a thing that does not exist both are empty. */
export function placeWords(document: JourneyDocument, on: AnnotatedThing): PlaceWords {
  const number = spokenNumber(document, on) ?? ''
  const channelOf = (id: TouchpointId) => {
    const channelId = document.touchpoints[id]?.channelId
    return (channelId && document.channels[channelId]?.title) || '?'
  }
  if (number === '') return { number, channels: '' }
  if (on.kind === 'touchpoint') return { number, channels: channelOf(on.id) }
  const line = document.transitions[on.id]
  return { number, channels: line ? `${channelOf(line.fromId)} → ${channelOf(line.toId)}` : '' }
}
