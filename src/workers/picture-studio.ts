// Plans, paints and packs pictures of one document: in a worker, or on a page that has none.
import type { JourneyDocument } from '../model/document/journey-document'
import type { MapLayout } from '../scene/layout/map-layout'
import type { PaintContext } from '../scene/painters/paint-context'
import { paintGround, paintItems } from '../scene/painters/paint-scene'
import type { ReadableContext } from '../scene/painters/stretch-sheet'
import { palettes } from '../scene/palette-values'
import type { Palette } from '../scene/palettes'
import type { PicturePlan } from '../scene/picture'
import { createPicturePlanner, type PictureOrder } from '../scene/picture-order'
import { fitPictureScale, limitsInParts } from '../scene/picture-scale'
import { canBePackedInBands, makeBands, type PackableCanvas } from './packed-bands'
import type {
  LookRoom,
  MadePart,
  MadeRows,
  PartOptions,
  PictureFailure,
  PictureLook,
} from './picture-messages'
import type { StudioCode } from './studio-code'

/** What a worker and a page do differently. */
export type Surroundings = {
  readonly code: StudioCode
  /** Loads the fonts that the words of the document and of an order need; never fails. */
  readonly loadFonts: (order: PictureOrder) => Promise<void>
  readonly makeContext: (widthPx: number, heightPx: number) => ReadableContext | null
  /** For pictures that the browser packs; left out where it does not. */
  readonly makePackableCanvas?: (widthPx: number, heightPx: number) => PackableCanvas | null
  /** A small picture, painted by `paint`. */
  readonly makeBitmap: (
    widthPx: number,
    heightPx: number,
    paint: (context: PaintContext) => void,
  ) => Promise<ImageBitmap | null>
  /** Waits until others had their turn; throws when the work is no longer wanted. */
  readonly giveWay: () => Promise<void>
}

export type PictureStudio = ReturnType<typeof createPictureStudio>

export function createPictureStudio(
  document: JourneyDocument,
  layout: MapLayout | null,
  around: Surroundings,
) {
  const planOf = createPicturePlanner(document, layout, around.code.layOut)
  let begun: Begun | null = null
  /** Of what was asked last: what is done ahead stops when something else is asked for. */
  let lastTurn = 0
  /** The part that is being made, or is made; what is for another order is given up. */
  const keepOnly = (key: string | null): Begun | null => {
    if (begun && begun.key !== key) {
      begun.isWanted = false
      begun = null
    }
    return begun
  }
  const begin = (key: string, plan: PicturePlan, order: PictureOrder, options: PartOptions) => {
    const work: Begun = { key, share: 0, isWanted: true, tell: null, outcome: null }
    work.outcome = makePng(plan, { ...options, palette: palettes[order.colors] }, work, around)
    begun = work
    return work
  }
  return {
    /** Gives up what is being made, and what was made. */
    rest: (): void => {
      lastTurn += 1
      keepOnly(null)
    },
    /** The size of a picture, and a look at it; null when there is nothing to show. */
    look: async (order: PictureOrder, room: LookRoom): Promise<PictureLook | null> => {
      lastTurn += 1
      if (begun && !begun.key.startsWith(keyOf(order))) keepOnly(null)
      const plan = await planOf(order)
      if (!plan) return null
      // Somebody waits for the picture itself, and it takes no longer than a moment.
      if (begun?.tell && isQuick(plan)) await begun.outcome
      await around.loadFonts(order)
      const { scene, ...sizes } = plan
      const { width, height } = scene.bounds
      const scale = Math.min(room.width / width, room.height / height, 1) * room.density
      const widthPx = Math.max(1, Math.round(width * scale))
      const heightPx = Math.max(1, Math.round(height * scale))
      const palette = palettes[order.colors]
      const bitmap = await around.makeBitmap(widthPx, heightPx, (context) => {
        paintGround(context, { palette, width: widthPx, height: heightPx })
        paintItems(context, scene.items, { palette, view: scene.bounds, scale, leastTextPx: 1 })
      })
      const inParts = fitPictureScale(scene.bounds, order.scale, limitsInParts)
      return { sizes, units: { width, height }, inParts, bitmap }
    },
    /** Does ahead what takes long and can be used when the picture is made; or all of a part. */
    prepare: async (order: PictureOrder, ahead: PartOptions | null): Promise<void> => {
      if (begun?.tell) return
      lastTurn += 1
      const turn = lastTurn
      const key = ahead ? keyOf(order, ahead) : null
      if (keepOnly(key)) return
      const plan = await planOf(order)
      if (!plan) return
      await around.loadFonts(order)
      if (turn !== lastTurn) return
      if (!ahead || !key) return
      await begin(key, plan, order, ahead).outcome
    },
    /** A part of the picture as a PNG. */
    make: async (
      order: PictureOrder,
      options: PartOptions,
      onProgress: (share: number) => void,
    ): Promise<MadePart | PictureFailure> => {
      lastTurn += 1
      const key = keyOf(order, options)
      const plan = await planOf(order)
      if (!plan) return 'nothing'
      await around.loadFonts(order)
      const work = keepOnly(key) ?? begin(key, plan, order, options)
      onProgress(work.share)
      work.tell = onProgress
      const png = await work.outcome
      work.tell = null
      if (!png) return 'too-large'
      const size = { width: plan.widthPx, height: plan.heightPx }
      return { size, png }
    },
  }
}

/** A part of a picture that is being made, asked for already or ahead. */
type Begun = {
  readonly key: string
  /** Of the whole picture, so far. */
  share: number
  isWanted: boolean
  /** Told how much more is done. */
  tell: ((share: number) => void) | null
  /** Null: the browser painted nothing, or it is not wanted any more. */
  outcome: Promise<MadeRows | null> | null
}

type PngOptions = PartOptions & { readonly palette: Palette }

async function makePng(
  plan: PicturePlan,
  { palette, part, isByHand = false }: PngOptions,
  work: Begun,
  around: Surroundings,
): Promise<MadeRows | null> {
  const giveWay = async () => {
    await around.giveWay()
    return work.isWanted
  }
  const onProgress = (share: number) => {
    work.share += share
    work.tell?.(share)
  }
  const { makePackableCanvas: makeCanvas, makeContext } = around
  if (makeCanvas && !isByHand && canBePackedInBands(plan)) {
    const rows = await makeBands(plan, { palette, part, makeCanvas, giveWay, onProgress })
    if (rows) return rows
    // No memory for such a canvas, say.
    onProgress(-work.share)
  }
  const paintPng = await around.code.byHand()
  const painting = paintPng(plan, { palette, part, makeContext })
  for (;;) {
    if (!(await giveWay())) return null
    const { done, value } = painting.next()
    if (!done) onProgress(value / plan.heightPx)
    else if (!value) return null
    else return { ...value, chunks: [new Blob([...value.chunks])], pixelBytes: 3 }
  }
}

/** Whether it is made about as soon as somebody has looked at it. */
function isQuick({ widthPx, heightPx }: PicturePlan): boolean {
  return widthPx * heightPx <= quickPixels
}

const quickPixels = 120_000_000

/** The same for the same pixels. */
function keyOf(order: PictureOrder, options?: PartOptions): string {
  return (
    JSON.stringify(order) +
    (options ? JSON.stringify([options.part, options.isByHand === true]) : '')
  )
}
