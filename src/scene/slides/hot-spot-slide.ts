// The slides of a hot spot: where it is, what hurts there and how much, what was said, what could help.
import type { JourneyDocument } from '../../model/document/journey-document'
import { annotationsOn } from '../../model/queries/annotations-on'
import { backlogItemsFor } from '../../model/queries/backlog-items-for'
import type { HotSpot } from '../../model/queries/hot-spots'
import { nameOf, spokenNumber } from '../../model/queries/name-of'
import { painWeight } from '../../model/queries/pain-weight'
import { votesByCandidate } from '../../model/queries/votes-of'
import type { BacklogItem } from '../../model/records/backlog-item'
import type { PainPoint } from '../../model/records/pain-point'
import type { Box } from '../geometry'
import { type FlowItem, flow, pagesOf } from './flow'
import { type HotSpotRequest, hotSpotPicture } from './hot-spot-picture'
import { contentBox, type Slide } from './slide'
import { slideTitle } from './slide-text'
import type { SlideTexts } from './slide-texts'

/**
 * Its slides, each made when it is shown: as many as its pains and quotes take. Ideas and work go along;
 * of those, what the last slide has no room for is counted.
 */
export function hotSpotSlides(request: HotSpotRequest): readonly (() => Slide)[] {
  const { document, spot } = request
  const items = backlogItemsOf(document, spot)
  const hurts = [...spot.painPoints.map((pain) => painItem(pain, request)), ...looseQuotes(request)]
  const helps = helpingItems(request, items)
  const rooms = roomsFor(helps.length > 0)
  const isShort = areShort(hurts, 2, 250) && areShort(helps, 3, 130)
  const left = isShort ? [hurts] : pagesOf(hurts, rooms.left)
  const right = isShort ? [helps] : pagesOf(helps, rooms.right)
  const parts = left.length
  const helpOn = (place: number) =>
    place === parts - 1 ? right.slice(place).flat() : (right[place] ?? [])
  return Array.from({ length: parts }, (_, place) => () => ({
    ...slideTitle(titleOf(request, place + 1, parts)),
    shapes: [
      ...hotSpotPicture(request, { ...contentBox, height: pictureHeight }),
      ...flow(left[place] ?? [], rooms.left, request.texts.more),
      ...flow(helpOn(place), rooms.right, request.texts.more),
    ],
    notes: notesOf(request, items),
  }))
}

const pictureHeight = 104

/** What hurts, and beside it what could help, if there is any. */
function roomsFor(hasHelp: boolean): { readonly left: Box; readonly right: Box } {
  const y = contentBox.y + pictureHeight + 14
  const height = contentBox.y + contentBox.height - y
  const width = hasHelp ? 548 : contentBox.width
  const right = { x: contentBox.x + 580, y, width: contentBox.width - 580, height }
  return { left: { x: contentBox.x, y, width, height }, right }
}

/** They surely fit on one slide, without measuring: most do, and all are asked with every edit. */
function areShort(items: readonly FlowItem[], mostItems: number, mostSigns: number): boolean {
  const paragraphs = items.flatMap((item) => item.paragraphs)
  const signs = paragraphs.reduce((sum, { text }) => sum + text.length, 0)
  return items.length <= mostItems && paragraphs.length <= mostItems * 2 && signs <= mostSigns
}

function titleOf({ document, spot, rank, count, texts }: HotSpotRequest, part: number, of: number) {
  const number = spokenNumber(document, spot.on) ?? ''
  const weight = spot.score === null ? texts.notRated : texts.weight(spot.score)
  const whole = `${texts.hotSpot(rank, count)} · ${number} · ${weight}`
  return of > 1 ? texts.partOf(whole, part, of) : whole
}

function helpingItems(request: HotSpotRequest, items: readonly BacklogItem[]): readonly FlowItem[] {
  const { document, spot, texts } = request
  return [
    ...annotationsOn(document, spot.on).ideas.map((idea) =>
      asideItem(withVotes(texts.idea, idea.id, request), `I${idea.number}`, idea.text, 'idea'),
    ),
    ...items.map((item) => backlogAside(item, texts)),
  ]
}

function painItem(pain: PainPoint, request: HotSpotRequest): FlowItem {
  const { document, spot, texts } = request
  const quotes = annotationsOn(document, spot.on).quotes.filter(
    ({ painPointId }) => painPointId === pain.id,
  )
  const muted = { size: 15, color: 'ink-muted' } as const
  return {
    name: `P${pain.number}`,
    paragraphs: [
      {
        lead: { text: `P${pain.number}`, style: { size: 20, isBold: true, color: 'harm' } },
        text: pain.text,
        style: { size: 20, isBold: true, color: 'ink' },
        maxLines: 8,
      },
      { text: withVotes(ratingOf(pain, texts), pain.id, request), style: muted, maxLines: 2 },
      ...quotes.map(({ text, source }) => quoteParagraph(text, source)),
    ],
  }
}

/** Quotes that belong to no pain that is listed. */
function looseQuotes({ document, spot }: HotSpotRequest): readonly FlowItem[] {
  const listed = new Set<string>(spot.painPoints.map(({ id }) => id))
  return annotationsOn(document, spot.on)
    .quotes.filter(({ painPointId }) => painPointId === null || !listed.has(painPointId))
    .map(({ text, source }) => ({ name: text, paragraphs: [quoteParagraph(text, source)] }))
}

function quoteParagraph(text: string, source: string): FlowItem['paragraphs'][number] {
  const said = `“${text.trim()}”${source ? ` ${source}` : ''}`
  return { text: said, style: { size: 15, isItalic: true, color: 'ink' }, maxLines: 8 }
}

function ratingOf({ severity, frequency }: PainPoint, texts: SlideTexts): string {
  if (severity === null) return texts.painNotRated
  if (frequency === null) return texts.severity(severity)
  return texts.severityTimesFrequency(severity, frequency)
}

/** "Severity 4 × frequency 5 · 7 votes", once it was voted on. */
function withVotes(text: string, id: string, { document, texts }: HotSpotRequest): string {
  const votes = votesByCandidate(document.voteRounds).get(id)
  return votes ? `${text} · ${texts.voteCount(votes)}` : text
}

function asideItem(head: string, number: string, text: string, kind: 'idea' | 'item'): FlowItem {
  const color = kind === 'idea' ? 'idea' : 'kept'
  return {
    name: `${number} ${text}`,
    fill: `${color}-tint`,
    paragraphs: [
      { text: head, style: { size: 13, isBold: true, color }, maxLines: 1 },
      {
        lead: { text: number, style: { size: 16, isBold: true, color: 'ink-muted' } },
        text,
        style: { size: 16, isBold: true, color: 'ink' },
        maxLines: 10,
      },
    ],
  }
}

function backlogAside(item: BacklogItem, texts: SlideTexts): FlowItem {
  const keys = item.trackers.map(({ key }) => key).filter((key) => key !== '')
  const head = [texts.backlog, texts.status[item.status], ...keys].join(' · ')
  return asideItem(head, `B${item.number}`, item.title || texts.untitled, 'item')
}

/** The work for its pains and its ideas, best ranked first. */
function backlogItemsOf(document: JourneyDocument, spot: HotSpot): readonly BacklogItem[] {
  const linked = [
    ...spot.painPoints.flatMap(({ id }) => backlogItemsFor(document, { kind: 'painPoint', id })),
    ...annotationsOn(document, spot.on).ideas.flatMap(({ id }) =>
      backlogItemsFor(document, { kind: 'idea', id }),
    ),
  ]
  return [...new Set(linked)].sort((left, right) =>
    left.order < right.order ? -1 : left.order > right.order ? 1 : 0,
  )
}

function notesOf({ document, spot, texts }: HotSpotRequest, items: readonly BacklogItem[]): string {
  const { ideas, quotes } = annotationsOn(document, spot.on)
  return [
    `${spokenNumber(document, spot.on) ?? ''} ${nameOf(document, spot.on)}`,
    ...spot.painPoints.map((pain) => {
      const weight = painWeight(pain)
      const rated = weight === null ? texts.notRated : texts.weight(weight)
      return `P${pain.number} ${pain.text} (${rated})`
    }),
    ...quotes.map(({ text, source }) => `“${text.trim()}” ${source}`.trim()),
    ...ideas.map(({ number, text }) => `I${number} ${text}`),
    ...items.map(({ number, title }) => `B${number} ${title}`),
  ].join('\n')
}
