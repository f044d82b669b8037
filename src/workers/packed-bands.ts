// A picture in bands that the browser packs by itself, several times as fast as our encoder, which
// must read the pixels first.
import { loosenPng, type PixelBytes } from '../lib/png/loosen-png'
import { createPngPart } from '../lib/png/png-file'
import { type BandPart, paintBand } from '../scene/painters/paint-band'
import type { PicturePart } from '../scene/painters/picture-bands'
import type { ReadableContext } from '../scene/painters/stretch-sheet'
import type { Palette } from '../scene/palettes'
import type { PicturePlan } from '../scene/picture'
import type { MadeRows } from './picture-messages'

/** A canvas that can be packed. */
export type PackableCanvas = {
  readonly context: ReadableContext
  readonly toPng: () => Promise<Blob>
  /** Gives its memory back. */
  readonly end: () => void
}

type BandOptions = {
  readonly palette: Palette
  readonly part: PicturePart
  readonly makeCanvas: (widthPx: number, heightPx: number) => PackableCanvas | null
  /** Waits until others had their turn; false when the picture is not wanted any more. */
  readonly giveWay: () => Promise<boolean>
  /** Told how much more is done, as a share of the picture. */
  readonly onProgress: (share: number) => void
}

/** Whether every browser has canvases that are as wide as the picture. */
export function canBePackedInBands({ widthPx }: Pick<PicturePlan, 'widthPx'>): boolean {
  return widthPx <= widestCanvas
}

/**
 * The rows of a part; null when the browser painted nothing or packed it in a way that its rows
 * cannot be taken out of, or when they are not wanted any more.
 */
export async function makeBands(plan: PicturePlan, options: BandOptions): Promise<MadeRows | null> {
  const canvases = createCanvasKeeper(options.makeCanvas)
  try {
    return await paintAndPack(plan, options, canvases.ofSize)
  } catch {
    // A canvas that there is no memory for.
    return null
  } finally {
    canvases.end()
  }
}

async function paintAndPack(
  plan: PicturePlan,
  { palette, part, giveWay, onProgress }: BandOptions,
  canvasOf: (widthPx: number, heightPx: number) => PackableCanvas | null,
): Promise<MadeRows | null> {
  const { widthPx: width, heightPx } = plan
  const file = createPngPart()
  let pixelBytes: PixelBytes | null = null
  for (const band of bandsOf(plan, part)) {
    if (!(await giveWay())) return null
    const canvas = canvasOf(width, band.rows)
    if (!canvas || !paintBand(canvas.context, plan, { ...band, palette })) return null
    const png = await canvas.toPng()
    const rows = loosenPng(new Uint8Array(await png.arrayBuffer()), width, band.rows)
    if (!rows || (pixelBytes && rows.pixelBytes !== pixelBytes)) return null
    pixelBytes = rows.pixelBytes
    file.add(rows)
    onProgress(band.rows / heightPx)
  }
  const { chunks, ...sums } = file.finish()
  return { ...sums, chunks: [new Blob([...chunks])], pixelBytes: pixelBytes ?? 4 }
}

/** About as high as one another, from the top to the bottom. */
function* bandsOf(plan: PicturePlan, { place, count }: PicturePart): Generator<BandPart> {
  const { widthPx, heightPx } = plan
  const from = Math.round((heightPx * place) / count)
  const end = Math.round((heightPx * (place + 1)) / count)
  const bands = Math.max(1, Math.ceil(((end - from) * widthPx) / pixelsOfBand))
  const most = Math.ceil((end - from) / bands)
  for (let top = from; top < end; top += most) yield { top, rows: Math.min(most, end - top) }
}

/** 32 MB each: large enough that starting costs little, small enough to be had anywhere. */
const pixelsOfBand = 8_000_000
const widestCanvas = 32_767

/** The same canvas as long as the size is the same: its memory is there then. */
function createCanvasKeeper(makeCanvas: BandOptions['makeCanvas']) {
  let kept: { readonly size: string; readonly canvas: PackableCanvas | null } | null = null
  return {
    ofSize: (widthPx: number, heightPx: number) => {
      const size = `${widthPx} ${heightPx}`
      if (kept?.size !== size) {
        kept?.canvas?.end()
        kept = { size, canvas: makeCanvas(widthPx, heightPx) }
      }
      return kept.canvas
    },
    end: () => kept?.canvas?.end(),
  }
}
