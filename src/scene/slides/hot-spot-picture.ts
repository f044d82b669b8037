// Where a hot spot is: its card, or the two cards with the line between them.
import type { JourneyDocument } from '../../model/document/journey-document'
import { annotationsOn } from '../../model/queries/annotations-on'
import { continuityOf } from '../../model/queries/continuity-of'
import type { HotSpot } from '../../model/queries/hot-spots'
import type { PersonaId } from '../../model/records/persona'
import type { Touchpoint } from '../../model/records/touchpoint'
import type { Transition } from '../../model/records/transition'
import { cardFacts } from '../card-facts'
import type { Box } from '../geometry'
import { iconOfChannel } from '../icons'
import { lookOfLine } from '../line-item'
import { lookOfContinuity } from '../mark-looks'
import { colorOfChannel } from '../palettes'
import { type CardOnSlide, cardOnSlide, titleSizeOf } from './card-shapes'
import { dashOf } from './line-shapes'
import { leastTextPt, type SlideShape } from './slide'
import { fitted, fittedRun, linesHeight, widthOf } from './slide-text'
import type { SlideTexts } from './slide-texts'

export type HotSpotRequest = {
  readonly document: JourneyDocument
  readonly spot: HotSpot
  /** Its place among the hot spots of the map, from 1, and how many there are. */
  readonly rank: number
  readonly count: number
  readonly personaId: PersonaId | null
  readonly texts: SlideTexts
}

export function hotSpotPicture(request: HotSpotRequest, room: Box): SlideShape[] {
  const { document, spot } = request
  if (spot.on.kind === 'touchpoint') {
    const card = document.touchpoints[spot.on.id]
    return card ? cardWithChannel(card, { ...room, width: 420 }, request) : []
  }
  const line = document.transitions[spot.on.id]
  const from = line && document.touchpoints[line.fromId]
  const to = line && document.touchpoints[line.toId]
  if (!line || !from || !to) return []
  const width = 330
  const right = room.x + room.width - width
  return [
    ...cardWithChannel(from, { ...room, width }, request),
    ...cardWithChannel(to, { ...room, x: right, width }, request),
    ...lineBetween(line, request.texts, {
      x: room.x + width,
      y: room.y + channelHeight,
      width: right - room.x - width,
      height: room.height - channelHeight,
    }),
  ]
}

const channelHeight = 26

/** The card with its channel and step above it. */
function cardWithChannel(card: Touchpoint, box: Box, request: HotSpotRequest): SlideShape[] {
  const { document, personaId, texts } = request
  const channel = card.channelId ? document.channels[card.channelId] : undefined
  const title = channel ? channel.title : texts.channelNotKnown
  const step = document.steps[card.stepId]?.title
  const color = colorOfChannel(channel ?? null)
  const notes = annotationsOn(document, { kind: 'touchpoint', id: card.id })
  const shown: CardOnSlide = {
    facts: cardFacts(document, card, personaId, notes),
    box: { ...box, y: box.y + channelHeight, height: box.height - channelHeight },
    channel: title,
    isPlain: true,
  }
  const run = fittedRun(title, box.width * 0.6, { size: 15, isBold: true, color })
  const rest = step
    ? fittedRun(` · ${step}`, box.width - 34 - widthOf(run.text, run), {
        size: 15,
        color: 'ink-muted',
      })
    : null
  return [
    {
      type: 'icon',
      name: title,
      icon: iconOfChannel(channel ?? null),
      x: box.x + 1,
      y: box.y + 3,
      size: 17,
      color,
    },
    {
      type: 'box',
      name: title,
      x: box.x + 24,
      y: box.y,
      width: box.width - 24,
      height: channelHeight - 4,
      text: { paragraphs: [rest ? [run, rest] : [run]], anchor: 'middle', inset: 0 },
    },
    ...cardOnSlide(shown, titleSizeOf([shown], [20, 18, 16, 14, leastTextPt])),
  ]
}

/** The line with what becomes of the customer's context above it. */
function lineBetween(line: Transition, texts: SlideTexts, room: Box): SlideShape[] {
  const { word } = continuityOf(line)
  const { color, thickness } = lookOfLine[word]
  const { icon, color: inColor } = lookOfContinuity[word]
  const y = room.y + room.height / 2
  const run = fittedRun(texts.continuity[word], room.width - 36, {
    size: 15,
    isBold: true,
    color: inColor,
  })
  const width = widthOf(run.text, run) * 1.06 + 24
  const x = room.x + (room.width - width) / 2
  return [
    {
      type: 'line',
      name: `X${line.number} ${texts.continuity[word]}`,
      points: [
        { x: room.x + 4, y },
        { x: room.x + room.width - 4, y },
      ],
      color,
      width: thickness * 1.4,
      dash: dashOf[word],
      hasArrow: true,
    },
    { type: 'icon', name: texts.continuity[word], icon, x, y: y - 27, size: 17, color: inColor },
    {
      type: 'box',
      name: texts.continuity[word],
      x: x + 22,
      y: y - 30,
      width: width - 20,
      height: 22,
      text: { paragraphs: [[run]], anchor: 'middle', inset: 0 },
    },
    ...triggerBelow(line, { ...room, y: y + 6, height: room.height / 2 - 6 }),
  ]
}

/** Why the customer moves on, under the line; half of it would say nothing. */
function triggerBelow({ trigger }: Transition, room: Box): SlideShape[] {
  if (trigger.trim() === '') return []
  const style = { size: 13, isItalic: true, color: 'ink-muted' } as const
  const width = room.width - 16
  const whole = fitted(trigger, { ...style, width, maxLines: 2 })
  if (whole.isCut) return []
  return [
    {
      type: 'box',
      name: whole.text,
      x: room.x + 8,
      y: room.y,
      width,
      height: linesHeight(whole.lines, style.size) + 2,
      text: { paragraphs: [[{ ...style, text: whole.text }]], align: 'center', inset: 0 },
    },
  ]
}
