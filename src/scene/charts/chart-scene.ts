// Draws a chart as a scene, so that it becomes a picture the way the map does: the figures of the
// table on the screen, readable without its colours.
import type { ColorName } from '../palettes'
import type { Primitive, Scene, SceneItem } from '../scene'
import { breakText } from '../text/break-text'
import { measureText } from '../text/measure-text'
import type { Chart, ChartCell, ChartTone } from './chart'

/** `subtitle`: of which map, and when. */
export function chartScene(chart: Chart, { subtitle }: { readonly subtitle: string }): Scene {
  const widths = columnWidths(chart)
  const total = widths.reduce((sum, width) => sum + width, 0)
  const titled: Primitive[] = [
    { type: 'text', text: chart.title, x: 0, y: 24, size: 24, weight: 700, color: 'ink' },
    { type: 'text', text: subtitle, x: 0, y: 46, size: 14, weight: 500, color: 'ink-muted' },
  ]
  const rows = [headRow(chart), ...chart.rows.map(bodyRow)]
  const drawn: Primitive[] = []
  let y = tableTop
  rows.forEach((row, place) => {
    const { primitives, height } = drawRow(row, widths, y, place === 0)
    drawn.push(...primitives)
    y += height
  })
  const frame: Primitive = {
    ...{ type: 'rect', x: 0, y: tableTop, width: total, height: y - tableTop },
    ...{ radius: 6, stroke: 'card-border', strokeWidth: 1 },
  }
  const width = Math.max(total, measureText(subtitle, { size: 14, weight: 500 }), 320)
  const content = { x: 0, y: 0, width, height: y }
  const bounds = {
    x: -margin,
    y: -margin,
    width: content.width + 2 * margin,
    height: content.height + 2 * margin,
  }
  const item: SceneItem = {
    key: `chart:${chart.id}`,
    layer: 'card',
    ref: null,
    bounds,
    primitives: [...titled, ...drawn, frame],
  }
  return { distance: 'near', bounds, items: [item] }
}

const margin = 24
const tableTop = 64
const padding = 9
const lineHeight = 17
const headFont = { size: 13, weight: 600 } as const
const figureFont = { size: 15, weight: 700 } as const
const lineFont = { size: 12.5, weight: 500 } as const
const widest = { head: 300, cell: 190 } as const
const barHeight = 6

type Row = { readonly head: string; readonly cells: readonly (ChartCell | string | null)[] }

function headRow({ corner, columns }: Chart): Row {
  return { head: corner, cells: columns.map(({ title }) => title) }
}

function bodyRow({ title, cells }: Chart['rows'][number]): Row {
  return { head: title, cells }
}

/** As wide as what stands in it, up to a limit at which words are broken. */
function columnWidths(chart: Chart): readonly number[] {
  const widthOf = (texts: readonly string[], limit: number, least: number) =>
    Math.min(limit, Math.max(least, ...texts.map((text) => measureText(text, headFont)))) +
    2 * padding
  const first = widthOf([chart.corner, ...chart.rows.map(({ title }) => title)], widest.head, 90)
  const others = chart.columns.map(({ title }, column) => {
    const lines = chart.rows.flatMap(({ cells }) => cells[column]?.lines ?? [])
    return widthOf([...lines, ...title.split(' ')], widest.cell, 76)
  })
  return [first, ...others]
}

function drawRow(row: Row, widths: readonly number[], y: number, isHead: boolean) {
  const [headWidth = 0] = widths
  const head = wordsOf(row.head, headWidth)
  const columns = row.cells.map((cell, place) => contentOf(cell, widths[place + 1] ?? 0))
  const lines = Math.max(head.length, ...columns.map(({ length }) => length))
  const height = lines * lineHeight + 2 * padding - 3
  const primitives: Primitive[] = []
  let x = 0
  const ground = (width: number, fill: ColorName) =>
    primitives.push({ type: 'rect', x, y, width, height, fill, stroke: 'row-line' })
  ground(headWidth, 'head')
  primitives.push(...textLines(head, x, y, headFont, 'head-text'))
  x += headWidth
  row.cells.forEach((cell, place) => {
    const width = widths[place + 1] ?? 0
    ground(width, isHead ? 'head' : 'card')
    if (typeof cell === 'string') {
      primitives.push(...textLines(wordsOf(cell, width), x, y, headFont, 'head-text'))
    } else if (cell) primitives.push(...drawCell(cell, { x, y, width }))
    x += width
  })
  return { primitives, height }
}

function wordsOf(text: string, width: number): readonly string[] {
  return breakText(text, { width: width - 2 * padding, ...headFont, maxLines: 3 }).lines
}

/** How many lines high something is. */
function contentOf(cell: ChartCell | string | null, width: number): { readonly length: number } {
  if (cell === null) return { length: 1 }
  if (typeof cell === 'string') return wordsOf(cell, width)
  return { length: cell.lines.length + (cell.share === null ? 0 : 0.7) }
}

type Font = { readonly size: number; readonly weight: number }

function textLines(
  lines: readonly string[],
  x: number,
  y: number,
  font: Font,
  color: ColorName,
): Primitive[] {
  return lines.map((text, line) => ({
    ...{ type: 'text', text, x: x + padding, y: y + padding + 10 + line * lineHeight },
    ...font,
    color,
  }))
}

function drawCell(
  { lines, share, tone }: ChartCell,
  at: { readonly x: number; readonly y: number; readonly width: number },
): Primitive[] {
  const [figure = '', ...others] = lines
  const x = at.x + padding
  const color = share === null ? colorOfTone[tone] : 'ink'
  const drawn: Primitive[] = [
    { type: 'text', text: figure, x, y: at.y + padding + 11, ...figureFont, color },
    ...textLines(others, at.x, at.y + lineHeight, lineFont, 'ink-muted'),
  ]
  if (share === null) return drawn
  const width = at.width - 2 * padding
  const bar = { x, y: at.y + padding + lines.length * lineHeight - 1, height: barHeight, radius: 3 }
  return [
    ...drawn,
    { type: 'rect', ...bar, width, fill: 'head', stroke: 'chip-border' },
    { type: 'rect', ...bar, width: width * share, fill: colorOfTone[tone] },
  ]
}

const colorOfTone: Readonly<Record<ChartTone, ColorName>> = {
  plain: 'ink',
  good: 'bright',
  caution: 'caution',
  harm: 'harm',
}
