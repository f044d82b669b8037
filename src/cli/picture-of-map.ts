// A picture of a whole map at a desk's distance, with title and legend, as the editor makes it by
// default; it can be opened as a map again.

import { messageOf } from '../lib/message-of'
import { pngChunk } from '../lib/png/png-chunks'
import type { JourneyDocument } from '../model/document/journey-document'
import { writeJourney } from '../model/file-format/write-file'
import { journeyChunk } from '../model/interchange/png-journey'
import { journeyMetadata } from '../model/interchange/svg-journey'
import { layoutDocument } from '../scene/layout/layouter'
import { svgOf } from '../scene/painters/svg-of'
import { palettes } from '../scene/palette-values'
import { type PicturePlan, planPicture } from '../scene/picture'
import type { PictureScale } from '../scene/picture-scale'
import { sceneTextsOf } from '../scene/scene-texts'
import { createGlyphOutlines } from '../scene/text/glyph-outlines'
import { measureText } from '../scene/text/measure-text'
// All at once: nothing can be fetched later while a command runs.
import * as cyrillic from '../scene/text/outlines/cyrillic.generated'
import * as greek from '../scene/text/outlines/greek.generated'
import * as latin from '../scene/text/outlines/latin.generated'
import * as latinExt from '../scene/text/outlines/latin-ext.generated'
import * as vietnamese from '../scene/text/outlines/vietnamese.generated'
import type { Texts } from '../text/texts'
import { Misuse, type Tools } from './io'

export type PictureOfMap = {
  readonly document: JourneyDocument
  /** Today, in words. */
  readonly day: string
  /** Pixels a map unit of a PNG; less where that would be too large. */
  readonly scale: PictureScale
}

/** The text of an SVG, in the map's own units. */
export async function svgPicture(picture: PictureOfMap, { texts }: Tools): Promise<string> {
  const { document } = picture
  const { scene } = planOf({ ...picture, scale: 1 }, texts)
  const metadata = await journeyMetadata(writeJourney(document))
  return svgOf(scene, { ...looksOf(document, texts), metadata })
}

/**
 * The bytes of a PNG, and its size in words. Letters are drawn as outlines, so that no font is
 * needed for those that ours has.
 * @throws Misuse where it cannot be painted
 */
export async function pngPicture(picture: PictureOfMap, { io, texts }: Tools) {
  const plan = planOf(picture, texts)
  const { scene, scale, widthPx, heightPx, steppedDownFrom } = plan
  // Whole pixels: the last ones would else be part map, part nothing.
  const view = { ...scene.bounds, width: widthPx / scale, height: heightPx / scale }
  const outlines = createGlyphOutlines([latin, latinExt, vietnamese, greek, cyrillic])
  const svg = svgOf(scene, { ...looksOf(picture.document, texts), view, scale, outlines })
  const png = await io.paint(svg).catch((error: unknown) => {
    throw new Misuse(`The picture of ${sizeOf(plan)} could not be painted: ${messageOf(error)}`)
  })
  if (!png) throw new Misuse(noPainter)
  if (svg.includes('<text ')) io.complain(lettersOfThisMachine)
  const reduced = steppedDownFrom
    ? `, at ${shortOf(scale)}×: ${steppedDownFrom}× is more than most programs open`
    : ''
  const chunk = await journeyChunk(writeJourney(picture.document))
  return { bytes: withChunk(png, chunk), size: `${sizeOf(plan)}${reduced}` }
}

const noPainter =
  'There is no painter of PNG pictures for this kind of machine. Run npm install, use --svg, or export the PNG in the editor.'

const lettersOfThisMachine =
  'Some words are in letters that our font does not have. They are painted with the fonts of this machine, as far as those have them.'

function planOf({ document, day, scale }: PictureOfMap, texts: Texts): PicturePlan {
  const { scenario, owner } = document.map
  const lines = [nameOf(document, texts), scenario, owner ? `${owner} · ${day}` : day]
  const plan = planPicture({
    document,
    layout: layoutDocument(document, measureText),
    subject: { kind: 'map' },
    distance: 'near',
    scale,
    titleLines: lines.filter((line) => line !== ''),
    hasLegend: true,
    personaId: null,
    texts: sceneTextsOf(texts),
  })
  if (!plan) throw new Misuse('There is nothing to show.')
  return plan
}

function looksOf(document: JourneyDocument, texts: Texts) {
  const { language } = document.map
  return { palette: palettes.light, title: nameOf(document, texts), language }
}

function nameOf({ map }: JourneyDocument, texts: Texts): string {
  return map.title || texts.write('common.untitled')
}

function sizeOf({ widthPx, heightPx }: PicturePlan): string {
  return `${widthPx} × ${heightPx} pixels`
}

function shortOf(scale: number): string {
  return String(Math.floor(scale * 100) / 100)
}

/** The chunk right before the last one, which is the same in every PNG. */
function withChunk(png: Uint8Array, chunk: Uint8Array): Uint8Array {
  const end = pngChunk('IEND')
  const bytes = new Uint8Array(png.length + chunk.length)
  bytes.set(png.subarray(0, png.length - end.length))
  bytes.set(chunk, png.length - end.length)
  bytes.set(end, bytes.length - end.length)
  return bytes
}
