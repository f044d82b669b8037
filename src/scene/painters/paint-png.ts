// Makes the pixels of a planned picture for a PNG, from the top to the bottom: no canvas is ever
// larger than a sheet, so that the size of the picture has no limit but the reader's, and one can
// stop in between.
import { createRowPacker } from '../../lib/png/pack-rows'
import { createPngPart, type PngPart } from '../../lib/png/png-file'
import type { Palette } from '../palettes'
import type { PicturePlan } from '../picture'
import { groundPixel } from './paint-scene'
import { type PicturePart, pictureBands } from './picture-bands'
import {
  createStretchSheet,
  type PaintedBand,
  type ReadableContext,
  sheetSize,
} from './stretch-sheet'

export type PngOptions = {
  readonly palette: Palette
  readonly part: PicturePart
  /** A new canvas of this size; null: the browser has none. */
  readonly makeContext: (widthPx: number, heightPx: number) => ReadableContext | null
}

/** A part of a PNG, its chunks as bytes. */
export type PaintedPart = PngPart & { readonly chunks: readonly Uint8Array<ArrayBuffer>[] }

/**
 * Gives now and then how many rows of pixels are done since the last time; at the end the part of
 * the file, or null when the browser painted nothing, as it does without an error when it has no
 * memory for it.
 */
export function* paintPng(
  plan: PicturePlan,
  { palette, part, makeContext }: PngOptions,
): Generator<number, PaintedPart | null> {
  const context = makeContext(sheetSize.width, sheetSize.height)
  if (!context) return null
  const file = createPngPart()
  const packer = createRowPacker(plan.widthPx)
  const sheet = createStretchSheet(plan, context, palette)
  const pack = (bands: readonly PaintedBand[]): boolean => {
    if (bands.length === 0) return true
    for (const { rows, stretches } of bands) packer.add(rows, stretches)
    file.add(packer.take())
    return hasGroundAtEnds(packer.lastRow(), palette)
  }
  for (const band of pictureBands(plan, part)) {
    const bands = sheet.add(band)
    if (bands.length === 0) continue
    if (!pack(bands)) return null
    yield bands.reduce((sum, { rows }) => sum + rows, 0)
  }
  return pack(sheet.finish()) ? file.finish() : null
}

/** The margin of a picture is clear on both sides, in every row. */
function hasGroundAtEnds(row: Uint32Array, palette: Palette): boolean {
  const ground = groundPixel(palette)
  return row[0] === ground && row.at(-1) === ground
}
