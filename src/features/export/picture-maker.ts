// Has pictures of one document made: by workers, or on the page where there is no canvas in them.
import { journeyChunk } from '../../model/interchange/png-journey'
import type { PictureOrder } from '../../scene/picture-order'
import { fitPictureScale, limitsInParts, pictureLimits } from '../../scene/picture-scale'
import { serialiseJourney } from '../../storage/serialise-journey'
import type { MadePart, PartOptions } from '../../workers/picture-messages'
import type { MapToPaint } from './map-to-paint'
import { createPageMaker } from './page-maker'
import type { PartMaker, PictureMaker } from './picture-making'
import { startWorkerAhead } from './picture-workers'
import { fileOf } from './put-together'
import { createWorkerMaker } from './worker-maker'

type Size = { readonly widthPx: number; readonly heightPx: number }

/** Starts one, to make pictures or only to look at them. End it when no more are wanted. */
export function createPictureMaker(map: MapToPaint): PictureMaker {
  const canHelp = canWorkersPaint()
  const first: PartMaker = canHelp ? createWorkerMaker(map) : createPageMaker(map)
  let second: PartMaker | null = null
  let isEnded = false
  /** The size that was told last, and of what. */
  let told: { readonly order: string; readonly size: Size } | null = null

  let chunk: ReturnType<typeof journeyChunk> | null = null
  /** The journey file as it goes into a picture. The page has the code that writes it, a worker has not. */
  const journey = () => {
    chunk ??= serialiseJourney(map.document).then(journeyChunk)
    return chunk
  }

  /** Who makes it, and what of it each: two make what takes one of them longer than to start. */
  const parts = (order: PictureOrder): [PartMaker, PartOptions][] => {
    const size = told?.order === JSON.stringify(order) ? told.size : aboutSizeOf(map, order)
    const isSmall = size.widthPx * size.heightPx <= mostForOne
    if (!canHelp || isSmall || !hasTwoProcessors()) {
      return [[first, { part: { place: 0, count: 1 } }]]
    }
    second ??= createWorkerMaker(map)
    return [
      [first, { part: { place: 0, count: 2 } }],
      [second, { part: { place: 1, count: 2 } }],
    ]
  }
  return {
    look: async (order, room) => {
      second?.prepare(order, null)
      const look = await first.look(order, room)
      if (look) told = { order: JSON.stringify(order), size: look.sizes }
      return look
    },
    prepare: (order, { widthPx, heightPx }, canReopen) => {
      if (isEnded) return
      const isAhead = widthPx * heightPx <= mostAhead
      for (const [maker, options] of parts(order)) {
        maker.prepare(order, isAhead ? options : null)
      }
      // What fails ahead is told when the picture is made.
      if (isAhead && canReopen) journey().catch(() => undefined)
    },
    make: async (order, { canReopen, onProgress }) => {
      let sum = 0
      const tell = (share: number) => {
        sum += share
        onProgress(sum)
      }
      const makeAll = async (isByHand: boolean) => {
        const making = parts(order).map(([maker, options]) =>
          maker.makePart(order, { ...options, isByHand, onProgress: tell }),
        )
        const extra = canReopen ? [await journey()] : []
        const made: MadePart[] = []
        for (const part of await Promise.all(making)) {
          if (typeof part === 'string') return part
          made.push(part)
        }
        return fileOf(made, extra)
      }
      const file = await makeAll(false)
      if (file) return file
      // One of them had no memory for what the other one did.
      tell(-sum)
      return (await makeAll(true)) ?? 'too-large'
    },
    end: () => {
      isEnded = true
      first.end()
      second?.end()
    },
  }
}

/** Saves the time that a worker takes to start, when `createPictureMaker` follows soon. */
export function startMakerAhead(map: MapToPaint): void {
  if (canWorkersPaint()) startWorkerAhead(map)
}

function canWorkersPaint(): boolean {
  return typeof OffscreenCanvas !== 'undefined'
}

function hasTwoProcessors(): boolean {
  return (navigator.hardwareConcurrency ?? 2) >= 2
}

/** Of a whole map without its frame; nothing is known of a part that nobody looked at. */
function aboutSizeOf({ layout }: MapToPaint, { subject, scale, isInParts }: PictureOrder): Size {
  if (!layout || subject.kind !== 'map') return { widthPx: 0, heightPx: 0 }
  return fitPictureScale(layout, scale, isInParts ? limitsInParts : pictureLimits)
}

/** A second one takes as long to start as the first one takes for so many pixels. */
const mostForOne = 12_000_000

/** A picture of more pixels takes seconds: those are not spent on what may never be asked for. */
const mostAhead = 150_000_000
