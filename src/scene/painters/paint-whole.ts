// Paints a whole picture on one canvas: a browser packs a canvas as PNG several times as fast as rows
// can be packed one by one.
import type { Palette } from '../palettes'
import type { PicturePlan } from '../picture'
import { originInPicture } from './ink-grid'
import { groundPixel, paintEach, paintGround } from './paint-scene'
import type { ReadableContext } from './stretch-sheet'

/**
 * Paints on a canvas as large as the picture. Gives now and then which share of it was painted since
 * the last time; false in the end when the browser painted nothing, as it does without an error when
 * it has no memory for it.
 */
export function* paintWhole(
  context: ReadableContext,
  plan: PicturePlan,
  palette: Palette,
): Generator<number, boolean> {
  const { scale, widthPx, heightPx } = plan
  const { items } = plan.scene
  const origin = originInPicture(plan)
  paintGround(context, { palette, width: widthPx, height: heightPx })
  for (let from = 0; from < items.length; from += itemsAtOnce) {
    const some = items.slice(from, from + itemsAtOnce)
    paintEach(context, some, { palette, scale, origin, leastTextPx: 0 })
    yield some.length / items.length
  }
  // The margin of a picture is clear.
  return [0, 1].every((share) =>
    isGround(context, palette, share * (widthPx - 1), share * (heightPx - 1)),
  )
}

const itemsAtOnce = 200

function isGround(context: ReadableContext, palette: Palette, x: number, y: number): boolean {
  const { data } = context.getImageData(x, y, 1, 1)
  return new Uint32Array(data.buffer)[0] === groundPixel(palette)
}
