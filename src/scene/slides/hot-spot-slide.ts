// The slide of a hot spot: where it is, what hurts there and how much, what was said, what could help.
import type { JourneyDocument } from '../../model/document/journey-document'
import { annotationsOn } from '../../model/queries/annotations-on'
import { backlogItemsFor } from '../../model/queries/backlog-items-for'
import type { HotSpot } from '../../model/queries/hot-spots'
import { nameOf, spokenNumber } from '../../model/queries/name-of'
import { painWeight } from '../../model/queries/pain-weight'
import type { BacklogItem } from '../../model/records/backlog-item'
import type { PainPoint } from '../../model/records/pain-point'
import { type FlowItem, flow } from './flow'
import { type HotSpotRequest, hotSpotPicture } from './hot-spot-picture'
import { contentBox, type Slide, type SlideShape, titleBox, titleSizePt } from './slide'
import { fitted } from './slide-text'
import type { SlideTexts } from './slide-texts'

export function hotSpotSlide(request: HotSpotRequest): Slide {
  const { document, spot, rank, count, texts } = request
  const number = spokenNumber(document, spot.on) ?? ''
  const weight = spot.score === null ? texts.notRated : texts.weight(spot.score)
  const title = `${texts.hotSpot(rank, count)} · ${number} · ${weight}`
  const pictureHeight = 104
  const y = contentBox.y + pictureHeight + 14
  const height = contentBox.y + contentBox.height - y
  const items = backlogItemsOf(document, spot)
  const ideas = annotationsOn(document, spot.on).ideas
  const hasAside = ideas.length + items.length > 0
  const width = hasAside ? 548 : contentBox.width
  const pains = spot.painPoints.map((pain) => painItem(pain, request))
  const aside = [
    ...ideas.map((idea) => asideItem(texts.idea, `I${idea.number}`, idea.text, 'idea')),
    ...items.map((item) => backlogAside(item, texts)),
  ]
  const shapes: SlideShape[] = [
    ...hotSpotPicture(request, { ...contentBox, height: pictureHeight }),
    ...flow([...pains, ...looseQuotes(request)], { x: contentBox.x, y, width, height }, texts.more),
    ...flow(aside, { x: contentBox.x + 580, y, width: contentBox.width - 580, height }, texts.more),
  ]
  return {
    title: fitted(title, { width: titleBox.width, size: titleSizePt, isBold: true }).text,
    shapes,
    notes: notesOf(request, items),
  }
}

function painItem(pain: PainPoint, { document, spot, texts }: HotSpotRequest): FlowItem {
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
        maxLines: 3,
      },
      { text: ratingOf(pain, texts), style: muted, maxLines: 1 },
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
  return { text: said, style: { size: 15, isItalic: true, color: 'ink' }, maxLines: 3 }
}

function ratingOf({ severity, frequency }: PainPoint, texts: SlideTexts): string {
  if (severity === null) return texts.painNotRated
  if (frequency === null) return texts.severity(severity)
  return texts.severityTimesFrequency(severity, frequency)
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
        maxLines: 4,
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
