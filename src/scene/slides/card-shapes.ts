// The touchpoints on a slide: number, title, channel, emotion, pains and ideas, as far as there is
// room for text that can be read.
import { annotationsOn } from '../../model/queries/annotations-on'
import type { PersonaId } from '../../model/records/persona'
import type { Touchpoint } from '../../model/records/touchpoint'
import { type CardFacts, cardFacts } from '../card-facts'
import type { Box } from '../geometry'
import { iconOfEmotion } from '../icons'
import { colorOfEmotion } from '../palettes'
import { type CountMark, countChip } from './line-shapes'
import type { MapOnSlide } from './map-on-slide'
import { leastTextPt, type SlideShape, type TextRun } from './slide'
import { fitted, linesHeight, roomFor } from './slide-text'

export type CardOptions = {
  readonly personaId: PersonaId | null
  /** Number and title alone: on a slide of the whole map. */
  readonly isPlain: boolean
}

/** A card to be drawn. */
export type CardOnSlide = {
  readonly facts: CardFacts
  readonly box: Box
  /** The name of its channel. */
  readonly channel: string
  readonly isPlain: boolean
  /** There a title is whole or left out: the slide of its stage has it. */
  readonly isOnWholeMap?: boolean
}

/** What says where its title goes. */
type TitledCard = Pick<CardOnSlide, 'box' | 'isPlain'> & {
  readonly facts: Pick<CardFacts, 'number' | 'title' | 'emotion'>
}

/** All cards of the layout, their titles in one size. */
export function cardShapes(map: MapOnSlide, { personaId, isPlain }: CardOptions): SlideShape[] {
  const { document, layout, frame, texts } = map
  const cards = [...layout.cards.values()].flatMap((card): CardOnSlide[] => {
    const touchpoint = document.touchpoints[card.id]
    if (!touchpoint) return []
    const notes = annotationsOn(document, { kind: 'touchpoint', id: card.id })
    const facts = cardFacts(document, touchpoint, personaId, notes)
    const channel = touchpoint.channelId ? document.channels[touchpoint.channelId]?.title : null
    const about = { channel: channel ?? texts.channelNotKnown, isPlain, isOnWholeMap: isPlain }
    return [{ facts, box: frame.box(card), ...about }]
  })
  const size = titleSizeOf(cards, [...(isPlain ? [20, 18] : []), 16, 15, 14, 13, leastTextPt])
  return cards.flatMap((card) => cardOnSlide(card, size))
}

/** Whether a card in this box says its title whole, as small as it may be. */
export function isTitleWhole({ number, title }: Touchpoint, box: Box): boolean {
  const facts = { number, title, emotion: 0 } as const
  return !fittedTitle({ facts, box, isPlain: false }, leastTextPt).isCut
}

/** The largest of the sizes at which every title is whole; the last one if there is none. */
export function titleSizeOf(cards: readonly CardOnSlide[], sizes: readonly number[]): number {
  const isWhole = (size: number) => cards.every((card) => !fittedTitle(card, size).isCut)
  return sizes.find(isWhole) ?? sizes.at(-1) ?? leastTextPt
}

/** One card: its box with the text in it, the bar of its channel, and its marks. */
export function cardOnSlide(card: CardOnSlide, titleSize: number): SlideShape[] {
  const { facts, box, channel } = card
  const runs = titleRuns(card, titleSize)
  const hasNumberOnly = runs.length === 1
  return [
    {
      type: 'box',
      name: `T${facts.number} ${facts.title} (${channel})`,
      ...box,
      radius: 4,
      fill: 'card',
      stroke: 'card-border',
      strokeWidth,
      text: {
        paragraphs: [runs],
        anchor: hasFoot(card) ? 'top' : 'middle',
        inset: insetOf(box),
        insetRight: hasNumberOnly ? insetAfterNumber : insetOf(box) + besideWidth(card),
        insetY: Math.min(
          insetY,
          Math.max(0, box.height / 2 - linesHeight(1, titleSize) / 2 - strokeWidth),
        ),
      },
    },
    {
      type: 'box',
      name: `${channel} (bar)`,
      x: box.x,
      y: box.y,
      width: 4,
      height: box.height,
      fill: facts.channelColor,
    },
    ...(hasFoot(card) ? footShapes(card) : edgeShapes(card)),
  ]
}

/** The width that a card needs for its number alone, so that no program breaks it. */
export function numberCardWidth(number: number): number {
  const width = roomFor(`T${number}`, { size: leastTextPt, isBold: true })
  return width + insetOf({ width: 0 }) + insetAfterNumber + 2 * strokeWidth
}

const strokeWidth = 1
const insetY = 3
const insetAfterNumber = 1
const footHeight = 18
const faceSize = 15
/** Below that height a card has no room for a foot under two lines of title. */
const leastHeightWithFoot = 58

function hasFoot({ box, isPlain }: TitledCard): boolean {
  return !isPlain && box.height >= leastHeightWithFoot
}

/** On a card without a foot the face stands beside the title. */
function hasFaceBeside(card: TitledCard): boolean {
  return !card.isPlain && !hasFoot(card) && card.facts.emotion !== null
}

function besideWidth(card: TitledCard): number {
  return hasFaceBeside(card) ? faceSize + 2 : 0
}

function insetOf(box: Pick<Box, 'width'>): number {
  return box.width < 90 ? 7 : 10
}

function fittedTitle(card: TitledCard, size: number) {
  const { facts, box } = card
  const height = box.height - 2 * insetY - (hasFoot(card) ? footHeight : 0)
  return fitted(`T${facts.number} ${facts.title}`, {
    width: box.width - 2 * insetOf(box) - besideWidth(card),
    size,
    isBold: true,
    maxLines: Math.max(1, Math.floor(height / linesHeight(1, size))),
  })
}

/** Number and title; the number alone where not even five letters have room. */
function titleRuns(card: CardOnSlide, size: number): readonly TextRun[] {
  const number = `T${card.facts.number}`
  const { text, isCut } = fittedTitle(card, size)
  const leastLetters = card.isOnWholeMap ? Number.POSITIVE_INFINITY : number.length + 6
  const hasTitle = !isCut || text.length >= leastLetters
  const style = { size, isBold: true }
  return [
    { ...style, text: number, color: 'ink-muted' },
    ...(hasTitle ? [{ ...style, text: text.slice(number.length), color: 'ink' as const }] : []),
  ]
}

/** What hurts at the lower edge, and the face beside the title. */
function edgeShapes(card: CardOnSlide): SlideShape[] {
  const { facts, box, isPlain } = card
  if (isPlain) return []
  const corner = { x: box.x + box.width - 36, y: box.y + box.height - 1 }
  const face = hasFaceBeside(card)
    ? faceShape(facts, box.x + box.width - faceSize - 7, box.y + box.height / 2)
    : []
  return [...face, ...countChip(marksOf(facts), corner, true)]
}

/** The channel's name, pains and ideas, and the emotion's face. */
function footShapes({ facts, box, channel }: CardOnSlide): SlideShape[] {
  const middleY = box.y + box.height - 13
  let right = box.x + box.width - 8
  const shapes: SlideShape[] = []
  if (facts.emotion !== null) {
    right -= faceSize
    shapes.push(...faceShape(facts, right, middleY))
    right -= 4
  }
  const marks = marksOf(facts)
  if (marks.length > 0) {
    const width = marks.length * 27 + 8
    shapes.push(...countChip(marks, { x: right - width / 2, y: middleY }, false))
    right -= width + 4
  }
  const x = box.x + 8
  const { text } = fitted(channel, { width: right - x - 4, size: leastTextPt })
  shapes.push({
    type: 'box',
    name: channel,
    x,
    y: middleY - footHeight / 2,
    width: right - x,
    height: footHeight,
    text: {
      paragraphs: [[{ text, size: leastTextPt, color: 'ink-muted' }]],
      anchor: 'middle',
      inset: 2,
      insetY: 0,
    },
  })
  return shapes
}

function faceShape({ emotion }: CardFacts, x: number, middleY: number): SlideShape[] {
  if (emotion === null) return []
  const y = middleY - faceSize / 2
  const [icon, color] = [iconOfEmotion(emotion), colorOfEmotion(emotion)]
  return [{ type: 'icon', name: 'Emotion', icon, x, y, size: faceSize, color }]
}

function marksOf({ painCount, ideaCount }: CardFacts): readonly CountMark[] {
  const marks: readonly CountMark[] = [
    { kind: 'painPoint', count: painCount },
    { kind: 'idea', count: ideaCount },
  ]
  return marks.filter(({ count }) => count > 0)
}
