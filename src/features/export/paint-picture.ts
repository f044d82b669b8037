// Paints a planned picture, from the document and not from the page, and makes a PNG of it.
import { fail, type Result, succeed } from '../../lib/result'
import { paintGround, paintItems } from '../../scene/painters/paint-scene'
import { palettes } from '../../scene/palette-values'
import type { PaletteName } from '../../scene/palettes'
import type { PicturePlan } from '../../scene/picture'
import { canvasFont, fontWeights } from '../../scene/text/font'

/** The browser gave no canvas of that size, or an empty one. */
export type PictureFailure = 'too-large'

/** A PNG of the plan in its own size. */
export async function pngOf(
  plan: PicturePlan,
  colors: PaletteName,
): Promise<Result<Blob, PictureFailure>> {
  await loadFonts()
  const canvas = new OffscreenCanvas(plan.widthPx, plan.heightPx)
  const context = canvas.getContext('2d', { alpha: false })
  if (!context) return fail('too-large')
  paintPlan(context, plan, colors)
  // Past its limits a browser gives transparent or black pixels and says nothing.
  if (!hasGround(canvas, plan, colors)) return fail('too-large')
  const blob = await canvas.convertToBlob({ type: 'image/png' })
  return blob.size > 0 ? succeed(blob) : fail('too-large')
}

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

function paintPlan(
  context: OffscreenCanvasRenderingContext2D,
  { scene, scale, widthPx, heightPx }: PicturePlan,
  colors: PaletteName,
): void {
  const palette = palettes[colors]
  paintGround(context, { palette, width: widthPx, height: heightPx })
  paintItems(context, scene.items, { palette, view: scene.bounds, scale, leastTextPx: 0 })
}

/** Whether the first and the last pixel are ground. */
function hasGround(
  canvas: OffscreenCanvas,
  { widthPx, heightPx }: PicturePlan,
  colors: PaletteName,
): boolean {
  // Read from a small copy: reading twice from the canvas itself makes browsers warn, and slow.
  const copy = new OffscreenCanvas(2, 1).getContext('2d')
  if (!copy) return false
  copy.drawImage(canvas, 0, 0, 1, 1, 0, 0, 1, 1)
  copy.drawImage(canvas, widthPx - 1, heightPx - 1, 1, 1, 1, 0, 1, 1)
  const { data } = copy.getImageData(0, 0, 2, 1)
  const wanted = palettes[colors].canvas.toLowerCase()
  return [0, 4].every((start) => {
    const [red = 0, green = 0, blue = 0] = data.slice(start)
    const hex = [red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')
    return `#${hex}` === wanted
  })
}

/** A canvas does not wait for a font: what is not loaded is drawn in another one. */
async function loadFonts(): Promise<void> {
  await Promise.all(fontWeights.map((weight) => document.fonts.load(canvasFont(16, weight))))
}
