// Has pictures of one document made: by workers, or on the page where there is no canvas in them.
import { pngOf } from '../../lib/png/png-file'
import type { JourneyDocument } from '../../model/document/journey-document'
import type { PictureSizes } from '../../workers/picture-messages'
import { createPageMaker } from './page-maker'
import type { PartMaker, PictureMaker } from './picture-making'
import { createWorkerMaker } from './worker-maker'

/** Starts one. End it when no more pictures are wanted. */
export function createPictureMaker(document: JourneyDocument): PictureMaker {
  const canHelp = typeof OffscreenCanvas !== 'undefined'
  const makers: PartMaker[] = [canHelp ? createWorkerMaker(document) : createPageMaker(document)]
  let isEnded = false
  return {
    look: async (order, room) => {
      const look = await makers[0]?.look(order, room)
      return look ?? null
    },
    prepare: (order, sizes) => {
      if (isEnded) return
      const isShared = canHelp && isLarge(sizes) && hasProcessorsFor(2)
      if (isShared && makers.length === 1) makers.push(createWorkerMaker(document))
      for (const maker of makers) maker.prepare(order)
    },
    make: async (order, { canReopen, onProgress }) => {
      const count = makers.length
      let sum = 0
      const parts = makers.map((maker, place) =>
        maker.makePart(order, {
          part: { place, count },
          canReopen: canReopen && place === count - 1,
          onProgress: (share) => {
            sum += share
            onProgress(sum)
          },
        }),
      )
      const made = []
      for (const part of await Promise.all(parts)) {
        if (typeof part === 'string') return part
        made.push(part)
      }
      const [first] = made
      if (!first) return 'nothing'
      const pngs = made.map(({ png }) => png)
      const extra = made.flatMap((part) => part.extra)
      return new Blob(pngOf(first.size, pngs, extra), { type: 'image/png' })
    },
    end: () => {
      isEnded = true
      for (const maker of makers) maker.end()
    },
  }
}

/** From so many pixels on two are quicker than one. */
function isLarge({ widthPx, heightPx }: PictureSizes): boolean {
  return widthPx * heightPx > 20_000_000
}

function hasProcessorsFor(count: number): boolean {
  return (navigator.hardwareConcurrency ?? count) >= count
}
