// Writes a scene as SVG: real text, no foreignObject, no link, nothing from outside.
import type { Box } from '../geometry'
import { iconPaths } from '../icon-paths.generated'
import type { Palette } from '../palettes'
import type { Primitive, Scene, SceneItem, TextPrimitive } from '../scene'
import { unitsPerEm } from '../text/advances.generated'
import { fontFamily, fontSettings } from '../text/font'
import { fontRanges } from '../text/font-ranges.generated'
import type { FontSubset } from '../text/font-subsets'
import { type GlyphOutlines, outlinedRuns } from '../text/glyph-outlines'
import { measureText } from '../text/measure-text'
import { escapeXml } from './escape-xml'

export type SvgOptions = {
  readonly palette: Palette
  /** The part of the scene that is shown, in map units; default: all of it. */
  readonly view?: Box
  /** Pixels a map unit of the picture's own size; default 1. */
  readonly scale?: number
  /** The accessible name of the picture. */
  readonly title?: string
  /** BCP 47 language of the words in it. */
  readonly language?: string
  /** The subsets of the font that go with it, as `data:font/woff2;base64,…`. */
  readonly fonts?: ReadonlyMap<FontSubset, string>
  /** A whole `<metadata>` element, as `journeyMetadata` makes it: it holds base 64 and no words. */
  readonly metadata?: string
  /** Draws text as outlines; what they lack stays text. */
  readonly outlines?: GlyphOutlines
}

/** A whole SVG document. */
export function svgOf(scene: Scene, options: SvgOptions): string {
  const { palette, view = scene.bounds, scale = 1, title, language, fonts, outlines } = options
  const { metadata = '' } = options
  const size = `width="${n(view.width * scale)}" height="${n(view.height * scale)}"`
  const box = `viewBox="${n(view.x)} ${n(view.y)} ${n(view.width)} ${n(view.height)}"`
  const lang = language ? ` xml:lang="${escapeXml(language)}"` : ''
  const name = title ? `<title>${escapeXml(title)}</title>` : ''
  const faces = [...(fonts ?? [])].map(([subset, address]) => fontFace(subset, address)).join('')
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${box} role="img"${lang}>`,
    `${name}${metadata}<style>${escapeXml(`${faces}text{${textCss}}`)}</style>`,
    `<rect ${boxAttributes(view)} fill="${palette.canvas}"/>`,
    ...scene.items.map((item) => svgOfItem(item, { palette, outlines })),
    '</svg>',
    '',
  ].join('\n')
}

/** What is drawn with. */
type Pen = { readonly palette: Palette; readonly outlines: GlyphOutlines | undefined }

function svgOfItem(item: SceneItem, pen: Pen): string {
  return `<g>${item.primitives.map((primitive) => drawn(primitive, pen)).join('')}</g>`
}

function fontFace(subset: FontSubset, address: string): string {
  const face = "font-family:'Inter Variable';font-weight:100 900"
  return `@font-face{${face};src:url(${address});unicode-range:${fontRanges[subset]}}`
}

const textCss = [
  `font-family:${fontFamily}`,
  // Else letters are moved to whole pixels of the size at which the picture is first drawn.
  'text-rendering:geometricPrecision',
  ...Object.entries(fontSettings).map(([property, value]) => `${property}:${value}`),
].join(';')

function drawn(primitive: Primitive, { palette, outlines }: Pen): string {
  switch (primitive.type) {
    case 'rect': {
      const radius = primitive.radius ? ` rx="${n(primitive.radius)}"` : ''
      return `<rect ${boxAttributes(primitive)}${radius}${paint(primitive, palette)}/>`
    }
    case 'path':
      return `<path d="${escapeXml(primitive.d)}"${paint(primitive, palette)}/>`
    case 'text':
      return outlines ? outlined(primitive, palette, outlines) : written(primitive, palette)
    case 'icon': {
      const { name, x, y, size, color } = primitive
      const place = `translate(${n(x)} ${n(y)}) scale(${n(size / 24)})`
      const stroke = `fill="none" stroke="${palette[color]}" stroke-width="2"`
      const ends = 'stroke-linecap="round" stroke-linejoin="round"'
      return `<path transform="${place}" d="${iconPaths[name]}" ${stroke} ${ends}/>`
    }
  }
}

function written({ text, x, y, size, weight, color, anchor }: TextPrimitive, palette: Palette) {
  const anchored = anchor && anchor !== 'start' ? ` text-anchor="${anchor}"` : ''
  const font = `font-size="${n(size)}" font-weight="${weight}"`
  const place = `x="${n(x)}" y="${n(y)}"`
  return `<text ${place} ${font} fill="${palette[color]}"${anchored}>${escapeXml(text)}</text>`
}

function outlined(line: TextPrimitive, palette: Palette, outlines: GlyphOutlines): string {
  const { text, size, color, anchor } = line
  const share = anchor === 'middle' ? 0.5 : anchor === 'end' ? 1 : 0
  const left = line.x - measureText(text, line) * share
  const runs = outlinedRuns(text, line, outlines).map((run) => {
    const x = left + run.x
    if ('text' in run) return written({ ...line, text: run.text, x, anchor: 'start' }, palette)
    const place = `translate(${n(x)} ${n(line.y)}) scale(${size / unitsPerEm})`
    return `<path transform="${place}" d="${run.d}" fill="${palette[color]}"/>`
  })
  return runs.join('')
}

function paint(primitive: Extract<Primitive, { type: 'rect' | 'path' }>, palette: Palette): string {
  const { fill, stroke, strokeWidth = 1 } = primitive
  let attributes = ` fill="${fill ? palette[fill] : 'none'}"`
  if (!stroke) return attributes
  attributes += ` stroke="${palette[stroke]}" stroke-width="${n(strokeWidth)}"`
  attributes += ' stroke-linejoin="round"'
  if (primitive.type === 'path' && primitive.dash) {
    attributes += ` stroke-dasharray="${primitive.dash.map(n).join(' ')}"`
  }
  return attributes
}

function boxAttributes({ x, y, width, height }: Box): string {
  return `x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}"`
}

/** Three decimals are finer than any screen or printer. */
function n(value: number): number {
  return Math.round(value * 1000) / 1000
}
