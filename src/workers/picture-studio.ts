// Plans, paints and packs pictures of one document: in a worker, or on a page that has none.
import type { JourneyDocument } from '../model/document/journey-document'
import { writeJourney } from '../model/file-format/write-file'
import { journeyChunk } from '../model/interchange/png-journey'
import { inkGridOf } from '../scene/painters/ink-grid'
import type { PaintContext } from '../scene/painters/paint-context'
import { paintPng } from '../scene/painters/paint-png'
import { paintGround, paintItems } from '../scene/painters/paint-scene'
import type { PicturePart } from '../scene/painters/picture-bands'
import type { ReadableContext } from '../scene/painters/stretch-sheet'
import { palettes } from '../scene/palette-values'
import { createPicturePlanner, type PictureOrder } from '../scene/picture-order'
import { fitPictureScale, limitsInParts } from '../scene/picture-scale'
import type { Scene } from '../scene/scene'
import type { LookRoom, MadePart, PictureFailure, PictureLook } from './picture-messages'

/** What a worker and a page do differently. */
export type Surroundings = {
  /** Loads the fonts that the words of a scene need; never fails. */
  readonly loadFonts: (scene: Scene) => Promise<void>
  readonly makeContext: (widthPx: number, heightPx: number) => ReadableContext | null
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

export function createPictureStudio(document: JourneyDocument, around: Surroundings) {
  const planOf = createPicturePlanner(document)
  return {
    /** The size of a picture, and a look at it; null when there is nothing to show. */
    look: async (order: PictureOrder, room: LookRoom): Promise<PictureLook | null> => {
      const plan = planOf(order)
      if (!plan) return null
      await around.loadFonts(plan.scene)
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
    /** Does ahead what takes long and can be used when the picture is made. */
    prepare: async (order: PictureOrder): Promise<void> => {
      const plan = planOf(order)
      if (!plan) return
      await around.loadFonts(plan.scene)
      inkGridOf(plan)
    },
    /** A part of the picture as a PNG, with the journey file in it if it is to be reopened. */
    make: async (
      order: PictureOrder,
      { part, canReopen }: PartOptions,
      onProgress: (share: number) => void,
    ): Promise<MadePart | PictureFailure> => {
      const plan = planOf(order)
      if (!plan) return 'nothing'
      await around.loadFonts(plan.scene)
      const { makeContext } = around
      const work = paintPng(plan, { palette: palettes[order.colors], part, makeContext })
      for (;;) {
        const { done, value } = work.next()
        if (done) {
          if (!value) return 'too-large'
          return {
            size: { width: plan.widthPx, height: plan.heightPx },
            png: { ...value, chunks: [new Blob([...value.chunks])] },
            extra: canReopen ? [await journeyChunk(writeJourney(document))] : [],
          }
        }
        onProgress(value / plan.heightPx)
        await around.giveWay()
      }
    },
  }
}

type PartOptions = {
  readonly part: PicturePart
  /** With the journey file in it. */
  readonly canReopen: boolean
}
