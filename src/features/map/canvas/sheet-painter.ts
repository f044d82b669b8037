// Shows a sheet on a canvas: what is seen is moved and scaled with the map, while the next picture
// grows out of sight, a few milliseconds a frame.
import type { SessionStore } from '../../../store/session-store'
import { changedPart, itemsIn } from './changed-part'
import { type GrowingPicture, growPicture, showPicture } from './growing-picture'
import { createPatch } from './patch'
import { frameAt, isCrisp, type Painted, placeOf, reaches, type Sheet } from './sheet'

export type SheetPainter = {
  /** Another sheet, or none: in this task if that is quick, or nothing is seen yet. */
  readonly show: (sheet: Sheet | null) => void
  /** The same sheet once more: the font has come, or another screen. */
  readonly paintAgain: () => void
  /** To be called when the viewport is another one. */
  readonly moved: () => void
  readonly stop: () => void
}

/** `holder` is placed on the map; it holds the picture, and what was edited since over that. */
export type SheetElements = {
  readonly holder: { readonly current: HTMLElement | null }
  readonly picture: { readonly current: HTMLCanvasElement | null }
  readonly patch: { readonly current: HTMLCanvasElement | null }
}

type Job = { readonly painted: Painted; readonly picture: GrowingPicture }

export function createSheetPainter(elements: SheetElements, session: SessionStore): SheetPainter {
  const patch = createPatch(elements.picture, elements.patch)
  let sheet: Sheet | null = null
  /** What is seen. */
  let painted: Painted | null = null
  /** What is to be seen next. */
  let job: Job | null = null
  let frameId = 0
  let restTimer = 0
  let movedAtMs = Number.NEGATIVE_INFINITY

  const place = () => {
    const element = elements.holder.current
    if (!element || !painted) return
    const { viewport, mapRoom } = session.get()
    const { left, top, scale } = placeOf(painted, viewport, mapRoom)
    const isScaled = Math.abs(scale - 1) > 1e-9
    element.style.transform = `translate(${left}px, ${top}px)${isScaled ? ` scale(${scale})` : ''}`
  }

  const begin = () => {
    const { viewport, mapRoom } = session.get()
    const frame = sheet && frameAt(sheet, viewport, mapRoom, window.devicePixelRatio)
    if (!sheet || !frame) {
      giveUp()
      painted = null
      if (elements.holder.current) elements.holder.current.hidden = true
      return
    }
    const { paint, items, isOnePiece } = sheet
    const { box, zoom, density } = frame
    const scale = zoom * density
    const size = { width: box.width * scale, height: box.height * scale }
    const inFrame = itemsIn(items, box)
    job = {
      painted: { ...frame, sheet },
      picture: growPicture(size, inFrame, (on, some) => paint(on, some, frame), isOnePiece),
    }
  }

  /** Goes on for so long; true when the picture is complete and seen. */
  const goOn = (budgetMs: number): boolean => {
    const [holder, element] = [elements.holder.current, elements.picture.current]
    if (!job || !holder || !element) return true
    if (!job.picture.goOn(budgetMs)) return false
    painted = job.painted
    showPicture(element, job.picture)
    element.style.width = `${job.picture.width / painted.density}px`
    element.style.height = `${job.picture.height / painted.density}px`
    holder.hidden = false
    patch.clear()
    job = null
    place()
    return true
  }

  const onFrame = () => {
    frameId = 0
    if (!job) begin()
    const restMost = painted ? restSliceMs : firstSliceMs
    const isDone = goOn(isMoving() && painted ? sliceMs : restMost)
    if (!isDone || (painted && !willDo(painted))) paintSoon()
  }
  const paintSoon = () => {
    if (frameId === 0) frameId = requestAnimationFrame(onFrame)
  }
  const paintNow = () => {
    giveUp()
    begin()
    if (job && !goOn(painted ? atOnceMs : firstMs)) paintSoon()
  }
  const giveUp = () => {
    cancelAnimationFrame(frameId)
    frameId = 0
    job = null
  }
  const isMoving = () => performance.now() - movedAtMs < restMs
  /** Whether a picture need not be followed by another one: the map may have moved on meanwhile. */
  const willDo = (picture: Painted) => {
    const { viewport, mapRoom } = session.get()
    return isMoving() ? doesReach(picture) : isCrisp(picture, viewport, mapRoom)
  }
  const doesReach = (picture: Painted) => {
    const { viewport, mapRoom } = session.get()
    return reaches(picture, viewport, mapRoom, aheadPx)
  }

  const stop = () => {
    giveUp()
    clearTimeout(restTimer)
  }
  return {
    stop,
    paintAgain: () => {
      giveUp()
      paintSoon()
    },
    show: (next) => {
      sheet = next
      if (session.get().mapRoom.width === 0) return
      const part = painted && next && !job ? changedPart(painted.sheet, next) : 'all'
      if (part !== 'all' && painted && next && doesReach(painted)) {
        painted = { ...painted, sheet: next }
        place()
        if (part !== 'none') patch.cover(painted, part)
      } else if (isMoving() && painted && next) {
        giveUp()
        paintSoon()
      } else paintNow()
    },
    moved: () => {
      movedAtMs = performance.now()
      place()
      if (sheet && !job && !(painted && doesReach(painted))) paintSoon()
      clearTimeout(restTimer)
      restTimer = window.setTimeout(() => {
        const { viewport, mapRoom } = session.get()
        if (painted && !job && !isCrisp(painted, viewport, mapRoom)) paintSoon()
      }, restMs)
    },
  }
}

/** Later than the cards that come to rest. */
const restMs = 140
/** How long a frame may paint: while the map moves, at rest, and what was edited, at once. */
const sliceMs = 5
const restSliceMs = 12
const atOnceMs = 40
/** The same while nothing is seen: each frame in between is one more that somebody waits. */
const firstMs = 100
const firstSliceMs = 80
/** The next picture begins before the map is moved so far that the one that is seen ends, in px. */
const aheadPx = 96
