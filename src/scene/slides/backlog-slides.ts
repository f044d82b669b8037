// The backlog as a ranked table, over as many slides as it takes.
import { memoByIdentity } from '../../lib/memo-by-identity'
import type { JourneyDocument } from '../../model/document/journey-document'
import { spokenNumber } from '../../model/queries/name-of'
import { painWeight } from '../../model/queries/pain-weight'
import { inOrder } from '../../model/queries/records-in-order'
import type { AnnotatedThing } from '../../model/records/annotated-thing'
import type { BacklogItem } from '../../model/records/backlog-item'
import type { TouchpointId } from '../../model/records/touchpoint'
import {
  contentBox,
  leastTextPt,
  type Slide,
  type TableCell,
  type TableShape,
  titleBox,
  titleSizePt,
} from './slide'
import { fitted, linesHeight } from './slide-text'
import type { SlideTexts } from './slide-texts'

/** How many slides the backlog takes. */
export function backlogSlideCount(document: JourneyDocument): number {
  return Math.ceil(Object.keys(document.backlogItems).length / rowsOnASlide)
}

/** One of the slides, from 1. */
export function backlogSlide(document: JourneyDocument, part: number, texts: SlideTexts): Slide {
  const parts = backlogSlideCount(document)
  const first = (part - 1) * rowsOnASlide
  const items = inOrder(document, 'backlogItems').slice(first, first + rowsOnASlide)
  const title = parts > 1 ? texts.partOf(texts.backlog, part, parts) : texts.backlog
  const rows = items.map((item, place) => ({
    height: rowHeight,
    cells: cellsOf(document, item, first + place + 1, texts),
  }))
  const table: TableShape = {
    type: 'table',
    name: title,
    x: contentBox.x,
    y: contentBox.y,
    columnWidths: Object.values(widths),
    rows: [{ height: headHeight, cells: headCells(texts) }, ...rows],
  }
  return {
    title: fitted(title, { width: titleBox.width, size: titleSizePt, isBold: true }).text,
    shapes: [table],
    notes: items.map(({ number, title }) => `B${number} ${title}`).join('\n'),
  }
}

/** In points; together the width of the content. */
const widths = { rank: 44, item: 372, tracker: 118, status: 104, weight: 74, where: 176 } as const
/** Two lines of text, and room round them. */
const rowHeight = linesHeight(2, 14) + 9
const headHeight = 28
const rowsOnASlide = Math.floor((contentBox.height - headHeight) / rowHeight)
const cellInset = 6

function headCells({ columns }: SlideTexts): readonly TableCell[] {
  return (['rank', 'item', 'tracker', 'status', 'weight', 'where'] as const).map((column) => ({
    runs: [
      {
        text: fittedIn(columns[column], column, 1, leastTextPt, true),
        size: leastTextPt,
        isBold: true,
        color: 'ink-muted',
      },
    ],
    fill: 'head',
  }))
}

function cellsOf(
  document: JourneyDocument,
  item: BacklogItem,
  rank: number,
  texts: SlideTexts,
): readonly TableCell[] {
  const { weight, places } = painOf(document)(item)
  const number = `B${item.number} `
  const title = fittedIn(number + (item.title || texts.untitled), 'item', 2, 14, true)
  const keys = item.trackers.map(({ key }) => key).filter((key) => key !== '')
  const small = leastTextPt + 1
  const plain = (text: string, column: keyof typeof widths, lines = 2): TableCell => ({
    runs: [{ text: fittedIn(text, column, lines, small, false), size: small, color: 'ink' }],
  })
  return [
    plain(String(rank), 'rank', 1),
    {
      runs: [
        { text: number, size: 14, isBold: true, color: 'ink-muted' },
        { text: title.slice(number.length), size: 14, isBold: true, color: 'ink' },
      ],
    },
    plain(keys.join(', ') || '–', 'tracker'),
    plain(texts.status[item.status], 'status', 1),
    {
      runs: [
        weight === null
          ? { text: '–', size: small, color: 'ink' }
          : { text: String(weight), size: small, isBold: true, color: 'harm' },
      ],
    },
    plain(places.join(', ') || '–', 'where'),
  ]
}

function fittedIn(
  text: string,
  column: keyof typeof widths,
  maxLines: number,
  size: number,
  isBold: boolean,
): string {
  return fitted(text, { width: widths[column] - cellInset * 2, size, isBold, maxLines }).text
}

/** `X2 Website → Store`, `T8 Mobile app`. */
function placeOf(document: JourneyDocument, on: AnnotatedThing): string {
  const number = spokenNumber(document, on) ?? ''
  const channelOf = (id: TouchpointId) => {
    const channelId = document.touchpoints[id]?.channelId
    return (channelId && document.channels[channelId]?.title) || '?'
  }
  if (on.kind === 'touchpoint') return `${number} ${channelOf(on.id)}`
  const line = document.transitions[on.id]
  return line ? `${number} ${channelOf(line.fromId)} → ${channelOf(line.toId)}` : number
}

/** The weight of the open pains that an item is for, null when none is rated; and where they are. */
const painOf = memoByIdentity((document: JourneyDocument) => (item: BacklogItem) => {
  const pains = item.painPointIds
    .map((id) => document.painPoints[id])
    .filter((pain) => pain?.resolution.state === 'open')
  const weights = pains.map((pain) => pain && painWeight(pain)).filter((weight) => weight != null)
  const places = pains.map((pain) => pain && placeOf(document, pain.on))
  return {
    weight: weights.length > 0 ? weights.reduce((sum, weight) => sum + weight, 0) : null,
    places: [...new Set(places.filter((place) => place != null))],
  }
})
