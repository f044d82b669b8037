// Has pictures of one document made: by workers, or on the page where there is no canvas in them.
import { pngOf } from '../../lib/png/png-file'
import type { JourneyDocument } from '../../model/document/journey-document'
import { createPageMaker } from './page-maker'
import type { PartMaker, PictureMaker } from './picture-making'
import { createWorkerMaker } from './worker-maker'
import { startWorkersAhead } from './workers-ahead'

/** Starts one, to make pictures or only to look at them. End it when no more are wanted. */
export function createPictureMaker(document: JourneyDocument, isForMaking = true): PictureMaker {
  const canHelp = canWorkersPaint()
  const makers: PartMaker[] = [canHelp ? createWorkerMaker(document) : createPageMaker(document)]
  const share = () => {
    const isShared = canHelp && makers.length === 1 && hasProcessorsFor(2)
    if (isShared) makers.push(createWorkerMaker(document))
  }
  if (isForMaking && hasManyCards(document)) share()
  let isEnded = false
  return {
    look: async (order, room) => {
      for (const maker of makers.slice(1)) maker.prepare(order, null)
      const look = await makers[0]?.look(order, room)
      return look ?? null
    },
    prepare: (order, { widthPx, heightPx }, canReopen) => {
      if (isEnded) return
      const pixels = widthPx * heightPx
      if (pixels > pixelsForTwo) share()
      const count = makers.length
      for (const [place, maker] of makers.entries()) {
        const ahead = { part: { place, count }, canReopen: canReopen && place === count - 1 }
        maker.prepare(order, pixels <= mostAhead ? ahead : null)
      }
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

/** Saves the time that workers take to start, when `createPictureMaker` follows at once. */
export function startMakersAhead(document: JourneyDocument): void {
  if (canWorkersPaint()) startWorkersAhead(hasManyCards(document) && hasProcessorsFor(2) ? 2 : 1)
}

function canWorkersPaint(): boolean {
  return typeof OffscreenCanvas !== 'undefined'
}

/** From so many pixels on two are quicker than one. */
const pixelsForTwo = 20_000_000

/** A picture of more pixels takes seconds: those are not spent on what may never be asked for. */
const mostAhead = 150_000_000

/** So many that their picture is large at any size: the second one need not wait for the first. */
function hasManyCards({ touchpoints }: JourneyDocument): boolean {
  return Object.keys(touchpoints).length >= 200
}

function hasProcessorsFor(count: number): boolean {
  return (navigator.hardwareConcurrency ?? count) >= count
}
