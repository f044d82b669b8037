// A picture that is painted a few milliseconds at a time, out of sight, and shown when it is whole.
// It is shown as a bitmap: a canvas with a 2D context costs a copy of itself in every frame in
// which the map moves, painted or not.
import type { SceneItem } from '../../../scene/scene'

/** Where pictures are painted; a page has it as a worker has. */
export type PictureContext = OffscreenCanvasRenderingContext2D

export type GrowingPicture = {
  /** Pixels. */
  readonly width: number
  readonly height: number
  /** Paints on for about so long; true when all is painted. */
  readonly goOn: (budgetMs: number) => boolean
  /** What has been painted, once. */
  readonly take: () => ImageBitmap | null
}

/** `paint` gets some of the items at a time, in their order, or all of them if `isOnePiece`. */
export function growPicture(
  size: { readonly width: number; readonly height: number },
  items: readonly SceneItem[],
  paint: (context: PictureContext, some: readonly SceneItem[]) => void,
  isOnePiece = false,
): GrowingPicture {
  const width = Math.max(1, Math.round(size.width))
  const height = Math.max(1, Math.round(size.height))
  const context = newContext(width, height)
  const step = isOnePiece ? Math.max(1, items.length) : itemsAtOnce
  let next = 0
  return {
    width,
    height,
    goOn: (budgetMs) => {
      if (!context) return true
      const endMs = performance.now() + budgetMs
      while (next < items.length) {
        paint(context, items.slice(next, next + step))
        next += step
        // Painting is only noted down until somebody looks: else all would be done at the end.
        context.getImageData(0, 0, 1, 1)
        if (performance.now() >= endMs) break
      }
      return next >= items.length
    },
    take: () => context?.canvas.transferToImageBitmap() ?? null,
  }
}

/** Paints anew a part of what `element` shows; pixels. */
export function repaintPart(
  element: HTMLCanvasElement,
  part: { left: number; top: number; width: number; height: number },
  paint: (context: PictureContext) => void,
): void {
  const context = newContext(element.width, element.height)
  if (!context) return
  context.drawImage(element, 0, 0)
  context.clearRect(part.left, part.top, part.width, part.height)
  context.beginPath()
  context.rect(part.left, part.top, part.width, part.height)
  context.clip()
  paint(context)
  showBitmap(element, context.canvas.transferToImageBitmap())
}

/** Shows a picture, pixel for pixel of the canvas. */
export function showPicture(element: HTMLCanvasElement, picture: GrowingPicture): void {
  const bitmap = picture.take()
  if (!bitmap) return
  // Setting a size empties it.
  if (element.width !== bitmap.width) element.width = bitmap.width
  if (element.height !== bitmap.height) element.height = bitmap.height
  showBitmap(element, bitmap)
}

const itemsAtOnce = 30

function showBitmap(element: HTMLCanvasElement, bitmap: ImageBitmap): void {
  element.getContext('bitmaprenderer')?.transferFromImageBitmap(bitmap)
}

function newContext(width: number, height: number): PictureContext | null {
  return new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })
}
