// Makes a PNG of a planned picture, band by band: no canvas is ever larger than a band, so that
// the size of the picture has no limit but the reader's, and one can stop in between.
import { packRows } from '../../lib/png/pack-rows'
import { createPngFile } from '../../lib/png/png-file'
import type { Palette } from '../palettes'
import type { PicturePlan } from '../picture'
import { partSidePx } from '../picture-scale'
import type { SceneItem } from '../scene'
import { type PaintContext, paintGround, paintItems } from './paint-scene'

/** What is used of a canvas that one can read from, on a page or in a worker. */
export type ReadableContext = PaintContext & Pick<CanvasRenderingContext2D, 'getImageData'>

export type PngOptions = {
  readonly palette: Palette
  /** A new canvas of this size; null: the browser has none so large. */
  readonly makeContext: (widthPx: number, heightPx: number) => ReadableContext | null
  /** Chunks that stand before the last one. */
  readonly extra: readonly Uint8Array<ArrayBuffer>[]
}

/**
 * Gives the part that is done, 0 … 1, after each band; at the end the pieces of the file, or null
 * when the browser painted nothing, as it does without an error past its limits.
 */
export function* paintPng(
  plan: PicturePlan,
  options: PngOptions,
): Generator<number, Uint8Array<ArrayBuffer>[] | null> {
  const { widthPx, heightPx } = plan
  const file = createPngFile(widthPx, heightPx)
  const bandRows = Math.max(1, Math.min(heightPx, Math.floor(bandAreaPx / widthPx)))
  const paint = bandPainter(plan, bandRows, options)
  const band = new Uint32Array(bandRows * widthPx)
  for (let top = 0; top < heightPx; top += bandRows) {
    const rows = Math.min(bandRows, heightPx - top)
    if (!paint(band, top, rows) || !hasGroundAtCorners(band, plan, rows, options.palette)) {
      return null
    }
    file.add(packRows(band.subarray(0, rows * widthPx), widthPx, rows))
    yield (top + rows) / heightPx
  }
  return file.finish(options.extra)
}

/** Four million pixels are 16 MB, and a tenth of a second. */
const bandAreaPx = 4_000_000

/** Ink may stand out of the bounds of its item by so many map units. */
const inkMargin = 16

/** Paints the rows from `top` on into `band`; false when there is no canvas. */
function bandPainter(
  { scene, scale, widthPx }: PicturePlan,
  bandRows: number,
  { palette, makeContext }: PngOptions,
) {
  const margin = Math.ceil(inkMargin * scale)
  const tileWidth = Math.min(widthPx, partSidePx)
  const [width, height] = [tileWidth + 2 * margin, bandRows + 2 * margin]
  const context = makeContext(width, height)
  return (band: Uint32Array, top: number, rows: number): boolean => {
    if (!context) return false
    const inBand = itemsBetween(
      scene.items,
      (top - margin) / scale + scene.bounds.y,
      height / scale,
    )
    for (let left = 0; left < widthPx; left += tileWidth) {
      const view = {
        x: scene.bounds.x + (left - margin) / scale,
        y: scene.bounds.y + (top - margin) / scale,
        width: width / scale,
        height: height / scale,
      }
      paintGround(context, { palette, width, height })
      paintItems(context, inBand, { palette, view, scale, leastTextPx: 0 })
      const wanted = Math.min(tileWidth, widthPx - left)
      const { data } = context.getImageData(margin, margin, wanted, rows)
      const pixels = new Uint32Array(data.buffer, data.byteOffset, wanted * rows)
      if (wanted === widthPx) band.set(pixels)
      else copyTile(pixels, wanted, band, widthPx, left)
    }
    return true
  }
}

function itemsBetween(items: readonly SceneItem[], top: number, height: number): SceneItem[] {
  return items.filter(({ bounds }) => bounds.y < top + height && top < bounds.y + bounds.height)
}

function copyTile(
  tile: Uint32Array,
  tileWidth: number,
  band: Uint32Array,
  bandWidth: number,
  left: number,
): void {
  for (let row = 0; row * tileWidth < tile.length; row += 1) {
    const from = row * tileWidth
    band.set(tile.subarray(from, from + tileWidth), row * bandWidth + left)
  }
}

/** The margin of a picture is clear on both sides, in every row. */
function hasGroundAtCorners(
  band: Uint32Array,
  { widthPx }: PicturePlan,
  rows: number,
  palette: Palette,
): boolean {
  const hex = Number.parseInt(palette.canvas.slice(1), 16)
  const [red, green, blue] = [hex >> 16, (hex >> 8) & 255, hex & 255]
  // As a canvas gives it: red lowest, opaque highest.
  const ground = ((255 << 24) | (blue << 16) | (green << 8) | red) >>> 0
  const last = rows * widthPx - 1
  return [0, widthPx - 1, last - widthPx + 1, last].every((at) => band[at] === ground)
}
