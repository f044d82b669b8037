// The small pills that count pain points, ideas, bright spots and quotes.
import type { ChipCountKind } from './chips'
import { lookOfCount } from './mark-looks'
import type { Primitive } from './scene'
import { measureText } from './text/measure-text'

export type Count = { readonly kind: ChipCountKind; readonly count: number }

/** Width of one pill of a height, in map units. */
export function countPillWidth({ count }: Count, height: number): number {
  const size = height * textShare
  return height * (iconShare + 0.5) + measureText(String(count), { size, weight: 700 })
}

/** One pill with its top left corner at `x`, `y`. */
export function countPill(shown: Count, x: number, y: number, height: number): Primitive[] {
  const { icon, color, tint } = lookOfCount[shown.kind]
  const width = countPillWidth(shown, height)
  const iconSize = height * iconShare
  return [
    { type: 'rect', x, y, width, height, radius: height / 2, fill: tint },
    {
      type: 'icon',
      name: icon,
      x: x + height * 0.2,
      y: y + (height - iconSize) / 2,
      size: iconSize,
      color,
    },
    {
      type: 'text',
      text: String(shown.count),
      x: x + height * 0.28 + iconSize,
      y: y + height * 0.5 + height * textShare * 0.36,
      size: height * textShare,
      weight: 700,
      color,
    },
  ]
}

const iconShare = 0.74
const textShare = 0.74
