// `throughline export`: a picture, a page or a table of a map, made by what the app makes them with.

import type { JourneyDocument } from '../model/document/journey-document'
import { writeJourney } from '../model/file-format/write-file'
import { backlogCsv } from '../model/interchange/backlog-csv'
import { writeSummary } from '../model/interchange/summary-markdown'
import { journeyMetadata } from '../model/interchange/svg-journey'
import { layoutDocument } from '../scene/layout/layouter'
import { svgOf } from '../scene/painters/svg-of'
import { palettes } from '../scene/palette-values'
import { planPicture } from '../scene/picture'
import { sceneTextsOf } from '../scene/scene-texts'
import { measureText } from '../scene/text/measure-text'
import { Misuse, readArguments, type Tools, usage } from './io'
import { readMap } from './read-map'

/** Always true: what cannot be exported is an error. */
export async function exportMap(args: readonly string[], tools: Tools): Promise<boolean> {
  const { files, options } = readArguments(args, { options: ['svg', 'png', 'md', 'csv'] })
  const [path, ...others] = files
  const [[kind, out] = []] = options
  if (!path || others.length > 0) throw new Misuse(`Which file?\n\n${usage}`)
  if (!kind || !out || options.size > 1) throw new Misuse(`As what, and where to?\n\n${usage}`)
  if (kind === 'png') throw new Misuse(noCanvas)
  const { document } = await readMap(path, tools)
  await tools.io.write(out, await contentOf(kind, document, tools))
  return true
}

const noCanvas =
  'A PNG picture is painted on the canvas of a browser, and there is none here. Use --svg, or export the PNG in the editor.'

async function contentOf(kind: string, document: JourneyDocument, tools: Tools): Promise<string> {
  const { io, texts } = tools
  if (kind === 'csv') return `\uFEFF${backlogCsv(document, texts)}`
  const day = new Date(io.now()).toLocaleDateString(texts.language, {
    dateStyle: 'long',
    timeZone: 'UTC',
  })
  return kind === 'md' ? writeSummary(document, texts, day) : svgPicture(document, tools, day)
}

/** The whole map at a desk's distance, with title and legend; it can be opened as a map again. */
async function svgPicture(document: JourneyDocument, { texts }: Tools, day: string) {
  const { title, scenario, owner, language } = document.map
  const name = title || texts.write('common.untitled')
  const lines = [name, scenario, owner ? `${owner} · ${day}` : day]
  const plan = planPicture({
    document,
    layout: layoutDocument(document, measureText),
    subject: { kind: 'map' },
    distance: 'near',
    scale: 1,
    titleLines: lines.filter((line) => line !== ''),
    hasLegend: true,
    personaId: null,
    texts: sceneTextsOf(texts),
  })
  if (!plan) throw new Misuse('There is nothing to show.')
  const metadata = await journeyMetadata(writeJourney(document))
  return svgOf(plan.scene, { palette: palettes.light, title: name, language, metadata })
}
