// A path as a table of its stops: where the customer is, how it feels, and what the way on carries.
import type { JourneyDocument } from '../../model/document/journey-document'
import { continuityOf } from '../../model/queries/continuity-of'
import { emotionSummary } from '../../model/queries/emotion-of'
import { spokenNumber } from '../../model/queries/name-of'
import type { Path } from '../../model/records/path'
import type { PersonaId } from '../../model/records/persona'
import type { Continuity } from '../../model/records/transition'
import type { ColorName } from '../palettes'
import { partOfRows } from './part-of-rows'
import {
  contentBox,
  leastTextPt,
  type Slide,
  type TableCell,
  type TableShape,
  type TextRun,
} from './slide'
import { fitted, linesHeight, slideTitle } from './slide-text'
import type { SlideTexts } from './slide-texts'

type PathSource = {
  readonly document: JourneyDocument
  /** Whose emotions are shown where the path belongs to nobody; null: the lowest. */
  readonly personaId: PersonaId | null
  readonly texts: SlideTexts
}

/** How many slides a path takes; a path without stops has none. */
export function pathSlideCount(source: PathSource, path: Path): number {
  return sizesFor(source, path).parts
}

/** One of the slides of a path, from 1. */
export function pathSlide(source: PathSource, path: Path, part: number): Slide {
  const { texts } = source
  const { size, parts } = sizesFor(source, path)
  const whole = texts.path.title(path.title || texts.untitled, path.kind)
  const inParts = (title: string) => (parts > 1 ? texts.partOf(title, part, parts) : title)
  const { first, count } = partOfRows(path.stops.length, part, parts)
  const rows = path.stops.slice(first, first + count).map((_, place) => {
    return cellsOf(source, path, first + place, size)
  })
  const heights = rows.map((cells) => heightOf(cells, size))
  const left = contentBox.height - headHeight - sumOf(heights)
  const roomy = Math.min(mostRoomInRow, Math.max(0, left / rows.length))
  const table: TableShape = {
    type: 'table',
    name: inParts(whole),
    x: contentBox.x,
    y: contentBox.y,
    columnWidths: Object.values(widths),
    rows: [
      { height: headHeight, cells: headCells(texts) },
      ...rows.map((cells, place) => ({
        height: (heights[place] ?? 0) + roomy,
        cells: cells.map(({ run }) => ({ runs: [run] })),
      })),
    ],
  }
  return {
    ...slideTitle(whole, inParts),
    shapes: [table],
    notes: path.stops
      .flatMap(({ touchpointId }) => source.document.touchpoints[touchpointId]?.title ?? [])
      .join('\n'),
  }
}

/** The largest letters with which all stops stand on one slide, whole; the least on several slides. */
function sizesFor(source: PathSource, path: Path): { size: number; parts: number } {
  const { length } = path.stops
  if (length === 0) return { size: leastSize, parts: 0 }
  const room = contentBox.height - headHeight
  const rowsAt = (size: number) => path.stops.map((_, place) => cellsOf(source, path, place, size))
  const one =
    length > mostRowsOnASlide
      ? undefined
      : sizes.find((size) => {
          const rows = rowsAt(size)
          const isWhole = rows.every((cells) => cells.every(({ isCut }) => !isCut))
          return isWhole && sumOf(rows.map((cells) => heightOf(cells, size))) <= room
        })
  if (one) return { size: one, parts: 1 }
  const mostRows = Math.floor(room / heightOfLines(2, leastSize))
  return { size: leastSize, parts: Math.ceil(length / mostRows) }
}

function heightOf(cells: readonly Cell[], size: number): number {
  return heightOfLines(Math.max(...cells.map(({ lines }) => lines)), size)
}

function heightOfLines(lines: number, size: number): number {
  return linesHeight(lines, size) + roomInRow
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}

/** In points; together the width of the content. */
const widths = { stop: 40, touchpoint: 396, channel: 150, emotion: 78, onward: 224 } as const
/** Of the letters; titles are never smaller than the last one. */
const leastSize = 14
const sizes = [18, 16, leastSize] as const
/** Above and below the lines of a row, and how much more where there is room. */
const roomInRow = 9
const mostRoomInRow = 16
const headHeight = 28
/** More never stand on one slide, so that nobody measures them for that. */
const mostRowsOnASlide = 16
const cellInset = 6

function headCells({ path }: SlideTexts): readonly TableCell[] {
  return (['stop', 'touchpoint', 'channel', 'emotion', 'onward'] as const).map((column) => ({
    runs: [
      cellOf(path[column], column, { size: leastTextPt, isBold: true, color: 'ink-muted' }, 1).run,
    ],
    fill: 'head',
  }))
}

function cellsOf(source: PathSource, path: Path, place: number, size: number): readonly Cell[] {
  const { document, texts } = source
  const stop = path.stops[place]
  const card = stop && document.touchpoints[stop.touchpointId]
  const channel = card?.channelId ? document.channels[card.channelId]?.title : undefined
  const emotion = card && emotionSummary(card, path.personaId ?? source.personaId).value
  const words = { size, color: 'ink' } as const
  const title = card ? `T${card.number} ${card.title || texts.untitled}` : texts.untitled
  return [
    cellOf(String(place + 1), 'stop', words, 1),
    cellOf(title, 'touchpoint', { ...words, isBold: true }, 2),
    cellOf(channel ?? texts.channelNotKnown, 'channel', words, 2),
    cellOf(signed(emotion ?? null), 'emotion', words, 1),
    onwardCell(source, path, place, size),
  ]
}

/** What the transition to the next stop keeps; nothing after the last. */
function onwardCell(
  { document, texts }: PathSource,
  path: Path,
  place: number,
  size: number,
): Cell {
  const next = path.stops[place + 1]
  if (!next) return cellOf('', 'onward', { size, color: 'ink' }, 1)
  const line = next.viaTransitionId ? document.transitions[next.viaTransitionId] : undefined
  const word = line ? continuityOf(line).word : 'unknown'
  const number = line ? `${spokenNumber(document, { kind: 'transition', id: line.id })} ` : ''
  const style = { size, isBold: word === 'lost', color: colorOf[word] }
  return cellOf(number + texts.continuity[word], 'onward', style, 2)
}

const colorOf: Readonly<Record<Continuity, ColorName>> = {
  kept: 'kept',
  partial: 'caution',
  lost: 'harm',
  unknown: 'ink-muted',
}

type Cell = { readonly run: TextRun; readonly lines: number; readonly isCut: boolean }

function cellOf(
  text: string,
  column: keyof typeof widths,
  style: Omit<TextRun, 'text'>,
  maxLines: number,
): Cell {
  const width = widths[column] - cellInset * 2
  const { text: said, lines, isCut } = fitted(text, { ...style, width, maxLines })
  return { run: { ...style, text: said }, lines: Math.max(1, lines), isCut }
}

/** `+2`, `0`, `−1`; a dash where nothing is said. */
function signed(emotion: number | null): string {
  if (emotion === null) return '–'
  if (emotion === 0) return '0'
  return emotion > 0 ? `+${emotion}` : `−${-emotion}`
}
