// Paints some rows of a picture on a canvas of their size.
import type { Palette } from '../palettes'
import type { PicturePlan } from '../picture'
import type { SceneItem } from '../scene'
import { inkMargin } from './ink'
import { originInPicture } from './ink-grid'
import { groundPixel, paintEach, paintGround } from './paint-scene'
import type { ReadableContext } from './stretch-sheet'

/** So many rows of a picture, in pixels from its top. */
export type BandPart = { readonly top: number; readonly rows: number }

/** False when the browser painted nothing, as it does without an error when it has no memory for it. */
export function paintBand(
  context: ReadableContext,
  plan: PicturePlan,
  { top, rows, palette }: BandPart & { readonly palette: Palette },
): boolean {
  const { scene, scale, widthPx } = plan
  const { x, y } = originInPicture(plan)
  paintGround(context, { palette, width: widthPx, height: rows })
  const near = {
    x: scene.bounds.x - inkMargin,
    y: (top - y) / scale - inkMargin,
    width: scene.bounds.width + 2 * inkMargin,
    height: rows / scale + 2 * inkMargin,
  }
  const isNear = ({ bounds }: SceneItem) =>
    bounds.y - inkMargin <= near.y + near.height && bounds.y + bounds.height + inkMargin >= near.y
  const origin = { x, y: y - top }
  const options = { palette, scale, origin, near, leastTextPx: 0 }
  paintEach(context, scene.items.filter(isNear), options)
  // The margin of a picture is clear on both sides.
  return isGround(context, palette, 0, 0) && isGround(context, palette, widthPx - 1, rows - 1)
}

function isGround(context: ReadableContext, palette: Palette, x: number, y: number): boolean {
  const { data } = context.getImageData(x, y, 1, 1)
  return new Uint32Array(data.buffer)[0] === groundPixel(palette)
}
