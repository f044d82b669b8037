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
import { leastTextPt, type SlideShape, type TextRun } from './slide'
import { fitted, fittedRun, linesHeight, roomFor, widthOf } from './slide-text'
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
    if (!card) return []
    const place = placeOf(card, room.width, request)
    const shown = cardBelow(place, { ...room, width: 420 }, request)
    return [...placeShapes(place, room, request), ...cardOnSlide(shown, titleSize([shown]))]
  }
  const line = document.transitions[spot.on.id]
  const from = line && document.touchpoints[line.fromId]
  const to = line && document.touchpoints[line.toId]
  if (!line || !from || !to) return []
  const width = 330
  const right = room.x + room.width - width
  const least = [from, to].map((card) => placeOf(card, width, request))
  const isOnTwo = least.some(({ lines }) => lines.length > 1)
  const ends = [from, to].map((card, at) => {
    const place = placeOf(card, width, request, isOnTwo)
    const box = { ...room, x: at === 0 ? room.x : right, width }
    return { place, box, shown: cardBelow(place, box, request) }
  })
  const size = titleSize(ends.map(({ shown }) => shown))
  const height = ends[0]?.place.height ?? 0
  return [
    ...ends.flatMap(({ place, box, shown }) => [
      ...placeShapes(place, box, request),
      ...cardOnSlide(shown, size),
    ]),
    ...lineBetween(line, request.texts, {
      x: room.x + width,
      y: room.y + height,
      width: right - room.x - width,
      height: room.height - height,
    }),
  ]
}

const titleSize = (cards: readonly CardOnSlide[]) =>
  titleSizeOf(cards, [20, 18, 16, 14, leastTextPt])

/** What stands above a card: its channel and step, on one line where both are whole there, else on two. */
type Place = {
  readonly card: Touchpoint
  readonly lines: readonly (readonly TextRun[])[]
  readonly width: number
  readonly height: number
}

const placeSize = 15
/** Left of the words, for the icon of the channel. */
const placeInset = 24

function placeOf(
  card: Touchpoint,
  width: number,
  { document, texts }: HotSpotRequest,
  isOnTwo = false,
): Place {
  const channel = card.channelId ? document.channels[card.channelId] : undefined
  const title = channel ? channel.title : texts.channelNotKnown
  const step = document.steps[card.stepId]?.title ?? ''
  const room = width - placeInset
  const muted = { size: placeSize, color: 'ink-muted' } as const
  const strong = { size: placeSize, isBold: true, color: colorOfChannel(channel ?? null) } as const
  const one = [{ ...strong, text: title }, ...(step ? [{ ...muted, text: ` · ${step}` }] : [])]
  const needed = one.reduce((sum, run) => sum + roomFor(run.text, run), 0)
  const lines =
    !step || (needed <= room && !isOnTwo)
      ? [step ? one : [fittedRun(title, room, strong)]]
      : [[fittedRun(title, room, strong)], [fittedRun(step, room, muted)]]
  return { card, lines, width, height: 26 + (lines.length - 1) * linesHeight(1, placeSize) }
}

function placeShapes(
  { card, lines, width, height }: Place,
  { x, y }: Box,
  { document, texts }: HotSpotRequest,
): SlideShape[] {
  const channel = card.channelId ? document.channels[card.channelId] : undefined
  const name = channel ? channel.title : texts.channelNotKnown
  const [icon, color] = [iconOfChannel(channel ?? null), colorOfChannel(channel ?? null)]
  return [
    { type: 'icon', name, icon, x: x + 1, y: y + 3, size: 17, color },
    {
      type: 'box',
      name,
      x: x + placeInset,
      y,
      width: width - placeInset,
      height: height - 4,
      text: { paragraphs: lines, anchor: 'top', inset: 0, insetY: 2 },
    },
  ]
}

function cardBelow({ card, height }: Place, box: Box, request: HotSpotRequest): CardOnSlide {
  const { document, personaId, texts } = request
  const channel = card.channelId ? document.channels[card.channelId] : undefined
  const notes = annotationsOn(document, { kind: 'touchpoint', id: card.id })
  return {
    facts: cardFacts(document, card, personaId, notes),
    box: { ...box, y: box.y + height, height: box.height - height },
    channel: channel ? channel.title : texts.channelNotKnown,
    isPlain: true,
  }
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
