// The backlog as a ranked table, over as many slides as it takes.
import { itemEvidence } from '../../model/backlog/item-evidence'
import type { JourneyDocument } from '../../model/document/journey-document'
import { placeWords } from '../../model/queries/place-words'
import { inOrder } from '../../model/queries/records-in-order'
import type { BacklogItem } from '../../model/records/backlog-item'
import { partOfRows } from './part-of-rows'
import { contentBox, leastTextPt, type Slide, type TableCell, type TableShape } from './slide'
import { fitted, linesHeight, slideTitle } from './slide-text'
import type { SlideTexts } from './slide-texts'

/** How many slides the backlog takes. */
export function backlogSlideCount(document: JourneyDocument): number {
  return Math.ceil(Object.keys(document.backlogItems).length / rowsOnASlide)
}

/** One of the slides, from 1. */
export function backlogSlide(document: JourneyDocument, part: number, texts: SlideTexts): Slide {
  const parts = backlogSlideCount(document)
  const all = inOrder(document, 'backlogItems')
  const { first, count } = partOfRows(all.length, part, parts)
  const items = all.slice(first, first + count)
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
    ...slideTitle(title),
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
  const { painWeight: weight } = itemEvidence(document, item)
  const places = openPlaces(document, item)
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

/** Where the open pains are that an item is for. */
function openPlaces(document: JourneyDocument, item: BacklogItem): readonly string[] {
  const { painPoints } = itemEvidence(document, item)
  const places = painPoints
    .filter(({ resolution }) => resolution.state === 'open')
    .map(({ on }) => placeWords(document, on))
  return [...new Set(places.map(({ number, channels }) => `${number} ${channels}`.trim()))]
}
