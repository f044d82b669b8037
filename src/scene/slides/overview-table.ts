// A map that is too large to be drawn on one slide: how many touchpoints stand where, and how much
// hurts there, by stage (or by steps, where there are hardly any stages) and channel.
import type { JourneyDocument } from '../../model/document/journey-document'
import { inOrder } from '../../model/queries/records-in-order'
import type { PainPoint } from '../../model/records/pain-point'
import type { Touchpoint } from '../../model/records/touchpoint'
import type { Transition } from '../../model/records/transition'
import type { ColorName } from '../palettes'
import { legendHeight, tableLegend } from './overview-legend'
import {
  contentBox,
  leastTextPt,
  type SlideShape,
  type TableCell,
  type TableShape,
  type TextRun,
} from './slide'
import { fitted, linesHeight, roomFor } from './slide-text'
import type { SlideTexts } from './slide-texts'

/** A table with a row for each channel and a column for each stage, the last ones together; and what it counts. */
export function overviewTable(document: JourneyDocument, texts: SlideTexts): SlideShape[] {
  const table = tableOf(document, texts)
  const end = table.y + table.rows.reduce((sum, { height }) => sum + height, 0)
  const isEmpty = Object.keys(document.touchpoints).length === 0
  return isEmpty ? [table] : [table, ...tableLegend(texts, end)]
}

function tableOf(document: JourneyDocument, texts: SlideTexts): TableShape {
  const columns = columnsOf(document, texts)
  const channels = inOrder(document, 'channels').map(({ id, title }) => ({
    id: id as string,
    title,
  }))
  const isUnknown = Object.values<Touchpoint>(document.touchpoints).some((card) => !card.channelId)
  const unknown = isUnknown ? [{ id: '', title: texts.channelNotKnown }] : []
  const rows = buckets([...channels, ...unknown], mostRows, texts)
  const counts = countCells(document)
  const width = (contentBox.width - headWidth) / Math.max(1, columns.length)
  const titles = columns.map(({ title }) => title)
  const rowTitles = rows.map(({ title }) => title)
  const size = headSize(titles, width, rowTitles)
  const rowLines = linesInRow(rows.length, size)
  const headLines = Math.max(1, ...titles.map((title) => headText(title, width, size, 2).lines))
  const headHeight = linesHeight(headLines, size) + headPadding
  const room = contentBox.height - legendHeight - headHeight
  const height = Math.max(leastRow, Math.min(mostRow, room / Math.max(1, rows.length)))
  const cell = (column: Bucket, row: Bucket): TableCell => {
    const found = column.ids.flatMap((stepId) =>
      row.ids.map((channelId) => counts.get(`${stepId}\n${channelId}`)),
    )
    const cards = found.reduce((sum, each) => sum + (each?.cards ?? 0), 0)
    const pains = found.reduce((sum, each) => sum + (each?.pains ?? 0), 0)
    return countCell(cards, pains, { width, size: size + 1 })
  }
  return {
    type: 'table',
    name: document.map.title || texts.untitled,
    x: contentBox.x,
    y: contentBox.y,
    columnWidths: [headWidth, ...columns.map(() => width)],
    rows: [
      {
        height: headHeight,
        cells: [
          headCell('', headWidth, size),
          ...titles.map((title) => headCell(title, width, size, 2, 'center')),
        ],
      },
      ...rows.map((row) => ({
        height,
        cells: [
          headCell(row.title, headWidth, size, rowLines),
          ...columns.map((column) => cell(column, row)),
        ],
      })),
    ],
  }
}

type Bucket = { readonly title: string; readonly ids: readonly string[] }

/** Of one or two stages a table says nothing that one would not know. */
const leastStages = 3
const mostColumns = 10
const mostRows = 14
const headWidth = 150
/** Heights of rows: as much as there is room for, from here to there. */
const [leastRow, mostRow] = [27, 44]

/** The stages with their steps; where they say too little, the steps themselves, some together. */
function columnsOf(document: JourneyDocument, texts: SlideTexts): readonly Bucket[] {
  const stages = inOrder(document, 'stages')
  const steps = stages.flatMap(({ id }) =>
    inOrder(document, 'steps').filter(({ stageId }) => stageId === id),
  )
  if (stages.length < leastStages && steps.length > stages.length) {
    const size = Math.ceil(steps.length / mostColumns)
    return Array.from({ length: Math.ceil(steps.length / size) }, (_, place) => {
      const together = steps.slice(place * size, (place + 1) * size)
      const from = place * size + 1
      const title = size === 1 ? `${from}. ${together[0]?.title}` : rangeOf(from, together.length)
      return { title, ids: together.map(({ id }) => id) }
    })
  }
  return buckets(stages, mostColumns, texts).map(({ title, ids }) => ({
    title,
    ids: steps.filter(({ stageId }) => ids.includes(stageId)).map(({ id }) => id),
  }))
}

/** "6–10", "11". */
function rangeOf(from: number, count: number): string {
  return count === 1 ? String(from) : `${from}–${from + count - 1}`
}

/** One for each, the last one for all that would be too many. */
function buckets(
  items: readonly { readonly id: string; readonly title: string }[],
  most: number,
  texts: SlideTexts,
): readonly Bucket[] {
  const single = items.length <= most ? items : items.slice(0, most - 1)
  const rest = items.slice(single.length)
  return [
    ...single.map(({ id, title }) => ({ title, ids: [id] })),
    ...(rest.length > 0 ? [{ title: texts.more(rest.length), ids: rest.map(({ id }) => id) }] : []),
  ]
}

/** Cards and the open pains on them and on the lines that lead to them, by step and channel. */
function countCells(document: JourneyDocument) {
  const { touchpoints, transitions } = document
  const counts = new Map<string, { cards: number; pains: number }>()
  const at = (card: Touchpoint) => {
    const key = `${card.stepId}\n${card.channelId ?? ''}`
    const known = counts.get(key) ?? { cards: 0, pains: 0 }
    counts.set(key, known)
    return known
  }
  for (const card of Object.values<Touchpoint>(touchpoints)) at(card).cards += 1
  for (const { on, resolution } of Object.values<PainPoint>(document.painPoints)) {
    if (resolution.state !== 'open') continue
    const line: Transition | undefined = on.kind === 'transition' ? transitions[on.id] : undefined
    const card = on.kind === 'touchpoint' ? touchpoints[on.id] : line && touchpoints[line.toId]
    if (card) at(card).pains += 1
  }
  return counts
}

/** The largest size at which all heads are whole, of columns on two lines; else the least. */
function headSize(titles: readonly string[], width: number, rowTitles: readonly string[]): number {
  const isWhole = (size: number) =>
    titles.every((title) => isWholeHead(title, width, size, 2)) &&
    rowTitles.every((title) =>
      isWholeHead(title, headWidth, size, linesInRow(rowTitles.length, size)),
    )
  return [16, 15, 14, 13].find(isWhole) ?? leastTextPt
}

/** Two where the rows have room for them below the highest head. */
function linesInRow(rows: number, size: number): number {
  const room = contentBox.height - legendHeight - linesHeight(2, size) - headPadding
  return Math.min(mostRow, room / rows) >= linesHeight(2, size) + 6 ? 2 : 1
}

/** No word is broken either. */
function isWholeHead(title: string, width: number, size: number, maxLines: number): boolean {
  const widest = Math.max(
    ...title.split(/\s+/u).map((word) => roomFor(word, { size, isBold: true })),
  )
  return widest <= width - headInset && !headText(title, width, size, maxLines).isCut
}

const headInset = 12
const headPadding = 12

function headText(title: string, width: number, size: number, maxLines: number) {
  return fitted(title, { width: width - headInset, size, isBold: true, maxLines })
}

function headCell(
  title: string,
  width: number,
  size: number,
  maxLines = 1,
  align: TableCell['align'] = 'left',
): TableCell {
  const { text } = headText(title, width, size, maxLines)
  return { runs: [{ text, size, isBold: true, color: 'head-text' }], fill: 'head', align }
}

function countCell(
  cards: number,
  pains: number,
  { width, size }: { readonly width: number; readonly size: number },
): TableCell {
  if (cards === 0) return { runs: [] }
  const fill: ColorName = pains === 0 ? 'card' : 'harm-tint'
  const runs: TextRun[] = [{ text: String(cards), size, color: 'ink' }]
  if (pains > 0 && width > 50) {
    runs.push({ text: `  !${pains}`, size, isBold: true, color: 'harm' })
  }
  return { runs, fill, align: 'center' }
}
