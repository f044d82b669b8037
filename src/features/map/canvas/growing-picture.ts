// A picture that is painted a few milliseconds at a time, out of sight, and shown when it is whole.
// It is shown as a bitmap: a canvas with a 2D context costs a copy of itself in every frame in
// which the map moves, painted or not.
import type { SceneItem } from '../../../scene/scene'

/** Where pictures are painted; a page has it as a worker has. */
export type PictureContext = OffscreenCanvasRenderingContext2D

/** Whole pixels of a picture. */
export type Pixels = {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

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
  let step = isOnePiece ? Math.max(1, items.length) : itemsAtOnce
  let next = 0
  return {
    width,
    height,
    goOn: (budgetMs) => {
      if (!context) return true
      let nowMs = performance.now()
      const endMs = nowMs + budgetMs
      while (next < items.length && nowMs < endMs) {
        const startMs = nowMs
        paint(context, items.slice(next, next + step))
        next += step
        // Painting is only noted down until somebody looks: else all would be done at the end.
        context.getImageData(0, 0, 1, 1)
        nowMs = performance.now()
        // To look costs by itself, but what is painted between two looks must fit into the time.
        if (nowMs - startMs < budgetMs / 16) step *= 2
        else if (nowMs - startMs > budgetMs / 4) step = Math.max(itemsAtOnce, step / 2)
      }
      return next >= items.length
    },
    take: () => context?.canvas.transferToImageBitmap() ?? null,
  }
}

/** Paints anew parts of what `element` shows; pixels. */
export function repaintParts<Part extends Pixels>(
  element: HTMLCanvasElement,
  parts: readonly Part[],
  paint: (context: PictureContext, part: Part) => void,
): void {
  const context = newContext(element.width, element.height)
  if (!context) return
  context.drawImage(element, 0, 0)
  for (const part of parts) {
    context.save()
    context.clearRect(part.left, part.top, part.width, part.height)
    context.beginPath()
    context.rect(part.left, part.top, part.width, part.height)
    context.clip()
    paint(context, part)
    context.restore()
  }
  showBitmap(element, context.canvas.transferToImageBitmap())
}

/** Paints a small picture in one go. */
export function paintAtOnce(
  element: HTMLCanvasElement,
  { width, height }: Pixels,
  paint: (context: PictureContext) => void,
): void {
  const context = newContext(width, height)
  if (!context) return
  paint(context)
  fitTo(element, width, height)
  showBitmap(element, context.canvas.transferToImageBitmap())
}

/** Shows a picture, pixel for pixel of the canvas. */
export function showPicture(element: HTMLCanvasElement, picture: GrowingPicture): void {
  const bitmap = picture.take()
  if (!bitmap) return
  fitTo(element, bitmap.width, bitmap.height)
  showBitmap(element, bitmap)
}

const itemsAtOnce = 30

function fitTo(element: HTMLCanvasElement, width: number, height: number): void {
  // Setting a size empties it.
  if (element.width !== width) element.width = width
  if (element.height !== height) element.height = height
}

function showBitmap(element: HTMLCanvasElement, bitmap: ImageBitmap): void {
  element.getContext('bitmaprenderer')?.transferFromImageBitmap(bitmap)
}

function newContext(width: number, height: number): PictureContext | null {
  return new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })
}
