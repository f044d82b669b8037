// Writes a scene as SVG: real text, no foreignObject, no link, nothing from outside.
import type { Box } from '../geometry'
import { iconPaths } from '../icon-paths.generated'
import type { Palette } from '../palettes'
import type { Primitive, Scene, SceneItem } from '../scene'
import { fontFamily, fontSettings } from '../text/font'
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
  /** `@font-face` rules with data addresses, if the font is embedded. */
  readonly fontFaces?: string
}

/** A whole SVG document. */
export function svgOf(scene: Scene, options: SvgOptions): string {
  const { palette, view = scene.bounds, scale = 1, title, language, fontFaces = '' } = options
  const size = `width="${n(view.width * scale)}" height="${n(view.height * scale)}"`
  const box = `viewBox="${n(view.x)} ${n(view.y)} ${n(view.width)} ${n(view.height)}"`
  const lang = language ? ` xml:lang="${escapeXml(language)}"` : ''
  const name = title ? `<title>${escapeXml(title)}</title>` : ''
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${box} role="img"${lang}>`,
    `${name}<style>${escapeXml(fontFaces)}text{${textCss}}</style>`,
    `<rect ${boxAttributes(view)} fill="${palette.canvas}"/>`,
    ...scene.items.map((item) => svgOfItem(item, palette)),
    '</svg>',
    '',
  ].join('\n')
}

/** One item as a group, without the frame of a document. */
export function svgOfItem(item: SceneItem, palette: Palette): string {
  return `<g>${item.primitives.map((primitive) => drawn(primitive, palette)).join('')}</g>`
}

const textCss = [
  `font-family:${fontFamily}`,
  ...Object.entries(fontSettings).map(([property, value]) => `${property}:${value}`),
].join(';')

function drawn(primitive: Primitive, palette: Palette): string {
  switch (primitive.type) {
    case 'rect': {
      const radius = primitive.radius ? ` rx="${n(primitive.radius)}"` : ''
      return `<rect ${boxAttributes(primitive)}${radius}${paint(primitive, palette)}/>`
    }
    case 'path':
      return `<path d="${escapeXml(primitive.d)}"${paint(primitive, palette)}/>`
    case 'text': {
      const { text, x, y, size, weight, color, anchor } = primitive
      const anchored = anchor && anchor !== 'start' ? ` text-anchor="${anchor}"` : ''
      const font = `font-size="${n(size)}" font-weight="${weight}"`
      const place = `x="${n(x)}" y="${n(y)}"`
      return `<text ${place} ${font} fill="${palette[color]}"${anchored}>${escapeXml(text)}</text>`
    }
    case 'icon': {
      const { name, x, y, size, color } = primitive
      const place = `translate(${n(x)} ${n(y)}) scale(${n(size / 24)})`
      const stroke = `fill="none" stroke="${palette[color]}" stroke-width="2"`
      const ends = 'stroke-linecap="round" stroke-linejoin="round"'
      return `<path transform="${place}" d="${iconPaths[name]}" ${stroke} ${ends}/>`
    }
  }
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
