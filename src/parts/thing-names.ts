// What screen readers and labels call the things on the map.
import type { JourneyDocument } from '../model/document/journey-document'
import { annotationsOn } from '../model/queries/annotations-on'
import { continuityOf } from '../model/queries/continuity-of'
import { emotionSummary } from '../model/queries/emotion-of'
import { isChannelSwitch } from '../model/queries/is-channel-switch'
import { type WorkOn, workOn } from '../model/queries/work-on'
import type { AnnotatedThing } from '../model/records/annotated-thing'
import type { ChannelId } from '../model/records/channel'
import type { PersonaId } from '../model/records/persona'
import type { Touchpoint, TouchpointId } from '../model/records/touchpoint'
import type { Continuity, Transition } from '../model/records/transition'
import type { PlainTextKey } from '../text/catalogue'
import type { Texts } from '../text/texts'

/** "Touchpoint T3: Tests the sofa, step Tries it out, channel Store, emotion −1, 2 pain points". */
export function cardName(
  document: JourneyDocument,
  touchpoint: Touchpoint,
  personaId: PersonaId | null,
  texts: Texts,
): string {
  const { number, stepId } = touchpoint
  const start = texts.write('map.card', {
    number,
    title: titleOf(touchpoint.title, 'map.untitledTouchpoint', texts),
    step: titleOf(document.steps[stepId]?.title, 'map.untitledStep', texts),
    channel: channelTitle(document, touchpoint.channelId, texts),
  })
  return [start, ...cardParts(document, touchpoint, personaId, texts)].join(', ')
}

/** What the name of a card says after its number, title and place: how long, how it feels, notes. */
export function cardParts(
  document: JourneyDocument,
  touchpoint: Touchpoint,
  personaId: PersonaId | null,
  texts: Texts,
): readonly string[] {
  const { write } = texts
  const { untilStepId, alsoChannelIds, isMomentOfTruth } = touchpoint
  const emotion = emotionSummary(touchpoint, personaId)
  const parts: string[] = []
  if (untilStepId) {
    const step = titleOf(document.steps[untilStepId]?.title, 'map.untitledStep', texts)
    parts.push(write('map.cardUntil', { step }))
  }
  if (alsoChannelIds.length > 0) {
    const channels = alsoChannelIds.map((id) => channelTitle(document, id, texts)).join(', ')
    parts.push(write('map.cardAlso', { channels }))
  }
  if (emotion.value !== null) {
    parts.push(write('map.cardEmotion', { emotion: signed(emotion.value) }))
    if (emotion.differing > 0) parts.push(write('map.differ', { count: emotion.differing }))
  }
  if (isMomentOfTruth) parts.push(write('map.momentOfTruth'))
  return [...parts, ...annotationCounts(document, { kind: 'touchpoint', id: touchpoint.id }, texts)]
}

/** "Transition from Compares to Tests the sofa, channel switch, context lost, 2 pain points". */
export function lineName(document: JourneyDocument, transition: Transition, texts: Texts): string {
  const start = texts.write('map.line', {
    from: touchpointTitle(document, transition.fromId, texts),
    to: touchpointTitle(document, transition.toId, texts),
  })
  return [start, ...lineParts(document, transition, texts)].join(', ')
}

/** What the name of a line says after its ends. */
export function lineParts(
  document: JourneyDocument,
  transition: Transition,
  texts: Texts,
): readonly string[] {
  const { write } = texts
  const { word } = continuityOf(transition)
  const isSwitch = isChannelSwitch(document, transition)
  return [
    ...(isSwitch ? [write('map.lineSwitch')] : []),
    ...(isSwitch || word !== 'unknown' ? [write(continuityTexts[word])] : []),
    ...annotationCounts(document, { kind: 'transition', id: transition.id }, texts),
  ]
}

/** The title of a touchpoint, or words that say that it has none. */
export function touchpointTitle(document: JourneyDocument, id: TouchpointId, texts: Texts): string {
  return titleOf(document.touchpoints[id]?.title, 'map.untitledTouchpoint', texts)
}

/** The title of a channel; null: the row of those whose channel is not known. */
export function channelTitle(
  document: JourneyDocument,
  id: ChannelId | null,
  texts: Texts,
): string {
  if (id === null) return texts.write('map.channelNotKnown')
  return titleOf(document.channels[id]?.title, 'map.untitledChannel', texts)
}

/** A title, or other words when it is empty. */
export function titleOf(title: string | undefined, fallback: PlainTextKey, texts: Texts): string {
  return title?.trim() ? title : (texts.write as (key: PlainTextKey) => string)(fallback)
}

/** `+1`, `0`, `−2` with a real minus sign, which screen readers say. */
export function signed(value: number): string {
  if (value === 0) return '0'
  return value > 0 ? `+${value}` : `−${-value}`
}

export const continuityTexts = {
  kept: 'map.contextKept',
  partial: 'map.contextPartial',
  lost: 'map.contextLost',
  unknown: 'map.contextUnknown',
} as const satisfies Record<Continuity, PlainTextKey>

function annotationCounts(
  document: JourneyDocument,
  on: AnnotatedThing,
  { write }: Texts,
): readonly string[] {
  const { painPoints, ideas, brightSpots, quotes } = annotationsOn(document, on)
  const open = painPoints.filter(({ resolution }) => resolution.state !== 'resolved')
  const work = workOn(document, on)
  return [
    open.length > 0 ? write('map.painCount', { count: open.length }) : '',
    ideas.length > 0 ? write('map.ideaCount', { count: ideas.length }) : '',
    brightSpots.length > 0 ? write('map.brightSpotCount', { count: brightSpots.length }) : '',
    quotes.length > 0 ? write('map.quoteCount', { count: quotes.length }) : '',
    work ? workWords(work, write) : '',
  ].filter((part) => part !== '')
}

/** "ticket SHOP-214 in progress", "3 backlog items, done". */
function workWords({ label, count, state }: WorkOn, write: Texts['write']): string {
  const status = write(`backlog-fields.${state}`).toLowerCase()
  return count === 1
    ? write('map.workOne', { label, status })
    : write('map.workCount', { count, status })
}
