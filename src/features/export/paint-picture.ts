// Paints a small look at a planned picture on the page.
import { paintGround, paintItems } from '../../scene/painters/paint-scene'
import { palettes } from '../../scene/palette-values'
import type { PaletteName } from '../../scene/palettes'
import type { PicturePlan } from '../../scene/picture'

/** Paints the plan small, for a look before it is made; sets the size of the canvas. */
export function paintPreview(
  canvas: HTMLCanvasElement,
  plan: PicturePlan,
  colors: PaletteName,
  room: { readonly width: number; readonly height: number },
): void {
  const { width, height } = plan.scene.bounds
  const fit = Math.min(room.width / width, room.height / height, 1)
  const pixels = window.devicePixelRatio || 1
  canvas.width = Math.max(1, Math.round(width * fit * pixels))
  canvas.height = Math.max(1, Math.round(height * fit * pixels))
  canvas.style.width = `${width * fit}px`
  canvas.style.height = `${height * fit}px`
  const context = canvas.getContext('2d', { alpha: false })
  if (!context) return
  const palette = palettes[colors]
  paintGround(context, { palette, width: canvas.width, height: canvas.height })
  paintItems(context, plan.scene.items, {
    palette,
    view: plan.scene.bounds,
    scale: fit * pixels,
    leastTextPx: 1,
  })
}
