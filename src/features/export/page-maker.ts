// Pictures made on the page, in turns with everything else, where a browser has no canvas in
// workers.
import { canvasFont, fontWeights } from '../../scene/text/font'
import { createPictureStudio } from '../../workers/picture-studio'
import { studioCode } from '../../workers/studio-code'
import type { MapToPaint } from './map-to-paint'
import type { PartMaker } from './picture-making'

export function createPageMaker({ document, layout }: MapToPaint): PartMaker {
  let isEnded = false
  const studio = createPictureStudio(document, layout, {
    code: studioCode,
    loadFonts: async () => {
      await Promise.all(
        fontWeights.map((weight) => window.document.fonts.load(canvasFont(16, weight))),
      )
    },
    makeContext: (widthPx, heightPx) => contextOf(widthPx, heightPx),
    makeBitmap: async (widthPx, heightPx, paint) => {
      const context = contextOf(widthPx, heightPx)
      if (!context) return null
      paint(context)
      return createImageBitmap(context.canvas)
    },
    giveWay: async () => {
      await new Promise((resolve) => setTimeout(resolve))
      // Nobody waits for the answer any more.
      if (isEnded) await new Promise(() => undefined)
    },
  })
  return {
    look: studio.look,
    // What is done ahead would hold the page up.
    prepare: () => undefined,
    makePart: async (order, options) => {
      try {
        return await studio.make(order, options, options.onProgress)
      } catch {
        return 'too-large'
      }
    },
    end: () => {
      isEnded = true
    },
  }
}

function contextOf(widthPx: number, heightPx: number): CanvasRenderingContext2D | null {
  const canvas = window.document.createElement('canvas')
  canvas.width = widthPx
  canvas.height = heightPx
  return canvas.getContext('2d', { alpha: false, willReadFrequently: true })
}
