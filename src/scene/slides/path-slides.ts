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
export function pathSlideCount({ stops }: Path): number {
  return Math.ceil(stops.length / rowsOnASlide)
}

/** One of the slides of a path, from 1. */
export function pathSlide(source: PathSource, path: Path, part: number): Slide {
  const { texts } = source
  const parts = pathSlideCount(path)
  const whole = texts.path.title(path.title || texts.untitled, path.kind)
  const inParts = (title: string) => (parts > 1 ? texts.partOf(title, part, parts) : title)
  const { first, count } = partOfRows(path.stops.length, part, parts)
  const places = path.stops.slice(first, first + count).map((_, place) => first + place)
  const table: TableShape = {
    type: 'table',
    name: inParts(whole),
    x: contentBox.x,
    y: contentBox.y,
    columnWidths: Object.values(widths),
    rows: [
      { height: headHeight, cells: headCells(texts) },
      ...places.map((place) => ({ height: rowHeight, cells: cellsOf(source, path, place) })),
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

/** In points; together the width of the content. */
const widths = { stop: 44, touchpoint: 352, channel: 176, emotion: 88, onward: 228 } as const
/** Two lines of text, and room round them. */
const rowHeight = linesHeight(2, 14) + 9
const headHeight = 28
const rowsOnASlide = Math.floor((contentBox.height - headHeight) / rowHeight)
const cellInset = 6

function headCells({ path }: SlideTexts): readonly TableCell[] {
  return (['stop', 'touchpoint', 'channel', 'emotion', 'onward'] as const).map((column) => ({
    runs: [run(path[column], column, { size: leastTextPt, isBold: true, color: 'ink-muted' }, 1)],
    fill: 'head',
  }))
}

function cellsOf(source: PathSource, path: Path, place: number): readonly TableCell[] {
  const { document, texts } = source
  const stop = path.stops[place]
  const card = stop && document.touchpoints[stop.touchpointId]
  const channel = card?.channelId ? document.channels[card.channelId]?.title : undefined
  const emotion = card && emotionSummary(card, path.personaId ?? source.personaId).value
  const words = { size: 14, color: 'ink' } as const
  const title = card ? `T${card.number} ${card.title || texts.untitled}` : texts.untitled
  return [
    { runs: [run(String(place + 1), 'stop', words, 1)] },
    { runs: [run(title, 'touchpoint', { ...words, isBold: true }, 2)] },
    { runs: [run(channel ?? texts.channelNotKnown, 'channel', words, 2)] },
    { runs: [run(signed(emotion ?? null), 'emotion', words, 1)] },
    { runs: [onwardRun(source, path, place)] },
  ]
}

/** What the transition to the next stop keeps; nothing after the last. */
function onwardRun({ document, texts }: PathSource, path: Path, place: number): TextRun {
  const next = path.stops[place + 1]
  if (!next) return run('', 'onward', { size: 14, color: 'ink' }, 1)
  const line = next.viaTransitionId ? document.transitions[next.viaTransitionId] : undefined
  const word = line ? continuityOf(line).word : 'unknown'
  const number = line ? `${spokenNumber(document, { kind: 'transition', id: line.id })} ` : ''
  const style = { size: 14, isBold: word === 'lost', color: colorOf[word] }
  return run(number + texts.continuity[word], 'onward', style, 2)
}

const colorOf: Readonly<Record<Continuity, ColorName>> = {
  kept: 'kept',
  partial: 'caution',
  lost: 'harm',
  unknown: 'ink-muted',
}

function run(
  text: string,
  column: keyof typeof widths,
  style: Omit<TextRun, 'text'>,
  maxLines: number,
): TextRun {
  const width = widths[column] - cellInset * 2
  return { ...style, text: fitted(text, { ...style, width, maxLines }).text }
}

/** `+2`, `0`, `−1`; a dash where nothing is said. */
function signed(emotion: number | null): string {
  if (emotion === null) return '–'
  if (emotion === 0) return '0'
  return emotion > 0 ? `+${emotion}` : `−${-emotion}`
}
