// A picture on one canvas that the browser packs by itself.
import { lastChunk } from '../lib/png/png-file'
import { paintWhole } from '../scene/painters/paint-whole'
import type { ReadableContext } from '../scene/painters/stretch-sheet'
import type { Palette } from '../scene/palettes'
import type { PicturePlan } from '../scene/picture'

/** A canvas that can be packed. */
export type PackableCanvas = {
  readonly context: ReadableContext
  readonly toPng: () => Promise<Blob>
}

type WholeOptions = {
  readonly palette: Palette
  readonly makeCanvas: (widthPx: number, heightPx: number) => PackableCanvas | null
  /** Waits until others had their turn; false when the picture is not wanted any more. */
  readonly giveWay: () => Promise<boolean>
  /** Told how much more is done, as a share of the picture. */
  readonly onProgress: (share: number) => void
}

/** The file; null when the browser made nothing, or it is not wanted any more. */
export async function makeWhole(plan: PicturePlan, options: WholeOptions): Promise<Blob | null> {
  try {
    return await paintAndPack(plan, options)
  } catch {
    // A canvas that there is no memory for.
    return null
  }
}

async function paintAndPack(
  plan: PicturePlan,
  { palette, makeCanvas, giveWay, onProgress }: WholeOptions,
): Promise<Blob | null> {
  const canvas = makeCanvas(plan.widthPx, plan.heightPx)
  if (!canvas) return null
  const painting = paintWhole(canvas.context, plan, palette)
  let step = painting.next()
  while (!step.done) {
    onProgress(step.value * shareOfPainting)
    if (!(await giveWay())) return null
    step = painting.next()
  }
  if (!step.value) return null
  const png = await canvas.toPng()
  return (await isWhole(png)) ? png : null
}

/** Beside packing. */
const shareOfPainting = 0.6

/** Other chunks are put before the last one, which must be where it is looked for. */
async function isWhole(png: Blob): Promise<boolean> {
  const end = new Uint8Array(await png.slice(-lastChunk.length).arrayBuffer())
  return png.type === 'image/png' && lastChunk.every((byte, at) => end[at] === byte)
}
