// A chart as a file: a picture in the colours of the theme, or its figures as a table.
import { type CommandContext, CommandRefused } from '../../../commands/command'
import { fileStemOf } from '../../../lib/file-stem'
import { writeCsv } from '../../../model/interchange/csv'
import { handOver } from '../../../parts/hand-over'
import { fontsFor } from '../../../parts/svg-fonts'
import type { Chart } from '../../../scene/charts/chart'
import { chartScene } from '../../../scene/charts/chart-scene'
import { paintItems } from '../../../scene/painters/paint-scene'
import { svgOf } from '../../../scene/painters/svg-of'
import { palettes } from '../../../scene/palette-values'
import type { Scene } from '../../../scene/scene'
import { canvasFont, fontWeights } from '../../../scene/text/font'
import { textRef } from '../../../text/texts'
import { dayOfMoment } from '../../../text/times'

export type ChartFormat = 'png' | 'svg' | 'csv'

/** Makes the file and hands it over. */
export async function saveChart(
  context: CommandContext,
  chart: Chart,
  format: ChartFormat,
): Promise<void> {
  const { map } = context.documents.getDocument()
  const name = `${fileStemOf(map.title)}-${fileStemOf(chart.title)}.${format}`
  await handOver(context, await blobOf(context, chart, format), {
    name,
    isPicture: format !== 'csv',
  })
}

async function blobOf(context: CommandContext, chart: Chart, format: ChartFormat): Promise<Blob> {
  if (format === 'csv') {
    const rows = chart.figures.map((row) => row.map((value) => String(value ?? '')))
    // Excel takes a table without the mark for one of its own code page.
    return new Blob(['\uFEFF', writeCsv(rows)], { type: 'text/csv' })
  }
  const { map } = context.documents.getDocument()
  const palette = palettes[context.session.get().theme]
  const texts = context.texts()
  const day = dayOfMoment(Date.parse(context.env.now()), texts.language)
  const mapTitle = map.title || texts.write('common.untitled')
  const scene = chartScene(chart, { subtitle: `${mapTitle} · ${day}` })
  if (format === 'png') return painted(scene, palette)
  const title = `${chart.title}: ${mapTitle}`
  const { language } = texts
  const svg = svgOf(scene, { palette, title, language, fonts: await fontsFor(scene) })
  return new Blob([svg], { type: 'image/svg+xml' })
}

/** Pixels a unit: sharp on a slide. */
const scale = 2
/** What every browser makes; a chart that is larger is made smaller. */
const mostPixels = 60_000_000

async function painted(scene: Scene, palette: (typeof palettes)['light']): Promise<Blob> {
  const { bounds, items } = scene
  const fonts = fontWeights.map((weight) => window.document.fonts.load(canvasFont(16, weight)))
  await Promise.all(fonts)
  const fitting = Math.sqrt(mostPixels / (bounds.width * bounds.height))
  const used = Math.min(scale, fitting)
  const canvas = window.document.createElement('canvas')
  canvas.width = Math.round(bounds.width * used)
  canvas.height = Math.round(bounds.height * used)
  const context = canvas.getContext('2d', { alpha: false })
  if (!context) throw new CommandRefused(textRef('export.tooLarge'))
  context.fillStyle = palette.canvas
  context.fillRect(0, 0, canvas.width, canvas.height)
  paintItems(context, items, { palette, view: bounds, scale: used })
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (!blob) throw new CommandRefused(textRef('export.tooLarge'))
  return blob
}
