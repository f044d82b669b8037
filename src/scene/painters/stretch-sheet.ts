// One canvas on which many parts of a picture are painted beside one another, so that the browser
// is asked for pixels once for all of them: asking is dear.
import type { Stretch } from '../../lib/png/pack-rows'
import type { Box } from '../geometry'
import type { Palette } from '../palettes'
import type { PicturePlan } from '../picture'
import type { SceneItem } from '../scene'
import { type InkedItem, originInPicture } from './ink-grid'
import type { PaintContext } from './paint-context'
import { paintEach, paintGround } from './paint-scene'
import type { PictureBand } from './picture-bands'

/** What is used of a canvas that one can read from, on a page or in a worker. */
export type ReadableContext = PaintContext &
  Pick<CanvasRenderingContext2D, 'getImageData' | 'save' | 'restore' | 'clip'>

/** Rows of a picture whose parts are painted and read. */
export type PaintedBand = { readonly rows: number; readonly stretches: readonly Stretch[] }

/** Pixels of the canvas. */
export const sheetSize = { width: 2048, height: 512 }

/** `context` is of a canvas of `sheetSize`. */
export function createStretchSheet(plan: PicturePlan, context: ReadableContext, palette: Palette) {
  const { width: sheetWidth, height: sheetHeight } = sheetSize
  const origin = originInPicture(plan)
  let [x, y, rowsHere] = [0, 0, 0]
  let unread: { pixels: Uint32Array }[] = []
  let waiting: PaintedBand[] = []
  let ready: PaintedBand[] = []

  const clear = () => {
    ;[x, y, rowsHere] = [0, 0, 0]
    unread = []
    paintGround(context, { palette, width: sheetWidth, height: sheetHeight })
  }
  const read = () => {
    if (unread.length > 0) {
      const { data } = context.getImageData(0, 0, sheetWidth, y + rowsHere)
      const pixels = new Uint32Array(data.buffer, data.byteOffset, data.byteLength / 4)
      for (const stretch of unread) stretch.pixels = pixels
    }
    ready = [...ready, ...waiting]
    waiting = []
    clear()
  }
  const findPlace = (width: number, rows: number) => {
    if (x + width > sheetWidth) [x, y, rowsHere] = [0, y + rowsHere, 0]
    if (y + rows > sheetHeight) read()
    const place = { x, y }
    x += width
    rowsHere = Math.max(rowsHere, rows)
    return place
  }
  const paint = ({ top, rows, items }: PictureBand, left: number, width: number): Stretch => {
    const place = findPlace(width, rows)
    context.save()
    context.setTransform(1, 0, 0, 1, 0, 0)
    context.beginPath()
    context.rect(place.x, place.y, width, rows)
    context.clip()
    paintEach(context, itemsAt(items, left, top, left + width, top + rows), {
      palette,
      scale: plan.scale,
      origin: { x: origin.x - left + place.x, y: origin.y - top + place.y },
      near: around(left, top, width, rows),
      leastTextPx: 0,
    })
    context.restore()
    const offset = place.y * sheetWidth + place.x
    const stretch = { left, width, pixels: unknown, offset, stride: sheetWidth }
    unread.push(stretch)
    return stretch
  }
  const around = (left: number, top: number, width: number, rows: number): Box => ({
    x: (left - origin.x) / plan.scale - beyond,
    y: (top - origin.y) / plan.scale - beyond,
    width: width / plan.scale + 2 * beyond,
    height: rows / plan.scale + 2 * beyond,
  })
  const taken = () => {
    const bands = ready
    ready = []
    return bands
  }
  clear()
  return {
    /** Gives the bands that are ready meanwhile, in their order; none as long as there is room. */
    add: (band: PictureBand): readonly PaintedBand[] => {
      const stretches = band.stretches.flatMap(({ left, width }) =>
        partsOf(left, width).map((part) => paint(band, part.left, part.width)),
      )
      waiting.push({ rows: band.rows, stretches })
      return taken()
    },
    /** Gives the last ones. */
    finish: (): readonly PaintedBand[] => {
      read()
      return taken()
    },
  }
}

/** In map units: wider than the widest line by far. */
const beyond = 24

const unknown = new Uint32Array()

/** None wider than the canvas. */
function partsOf(left: number, width: number) {
  const parts: { left: number; width: number }[] = []
  for (let done = 0; done < width; done += sheetSize.width) {
    parts.push({ left: left + done, width: Math.min(sheetSize.width, width - done) })
  }
  return parts
}

function itemsAt(
  items: readonly InkedItem[],
  left: number,
  top: number,
  right: number,
  bottom: number,
): SceneItem[] {
  const found: SceneItem[] = []
  for (const { item, boxes } of items) {
    for (let at = 0; at < boxes.length; at += 4) {
      const isTouched =
        (boxes[at] as number) < right &&
        left < (boxes[at + 2] as number) &&
        (boxes[at + 1] as number) < bottom &&
        top < (boxes[at + 3] as number)
      if (!isTouched) continue
      found.push(item)
      break
    }
  }
  return found
}
