// A canvas that shows a sheet: moved with the map at once, painted at most once a frame, and never
// by React while the map moves.
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { useSession, useSessionStore } from '../../../bindings/use-session'
import type { SessionStore } from '../../../store/session-store'
import { frameAt, isCrisp, type Painted, placeOf, reaches, type Sheet } from './sheet'

/** Later than the cards that come to rest, so that both are painted in one go. */
const restMs = 140

/** `sheet` must stay the same object while it looks the same; null: there is nothing to paint. */
export function useCanvas(canvas: RefObject<HTMLCanvasElement | null>, sheet: Sheet | null): void {
  const session = useSessionStore()
  const room = useSession((state) => state.mapRoom)
  const painter = useRef<SheetPainter | null>(null)
  painter.current ??= createSheetPainter(canvas, session)
  const { show, paintSoon, moved, stop } = painter.current

  // In the same frame as the cards that React mounts or takes away: nothing flashes.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another room is another picture.
  useLayoutEffect(() => show(sheet), [sheet, room, show])
  useEffect(() => {
    const unsubscribe = session.state.subscribe((state, before) => {
      if (state.viewport !== before.viewport) moved()
    })
    // The font may come after the first frame; another screen may have another density.
    void document.fonts?.ready.then(paintSoon)
    const screenChange = matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`)
    screenChange.addEventListener('change', paintSoon)
    return () => {
      unsubscribe()
      screenChange.removeEventListener('change', paintSoon)
      stop()
    }
  }, [session, moved, paintSoon, stop])
}

type SheetPainter = ReturnType<typeof createSheetPainter>

function createSheetPainter(canvas: RefObject<HTMLCanvasElement | null>, session: SessionStore) {
  let sheet: Sheet | null = null
  let painted: Painted | null = null
  let frameId = 0
  let restTimer = 0

  const place = () => {
    const element = canvas.current
    if (!element || !painted) return
    const { viewport, mapRoom } = session.get()
    const { left, top, scale } = placeOf(painted, viewport, mapRoom)
    const isScaled = Math.abs(scale - 1) > 1e-9
    element.style.transform = `translate(${left}px, ${top}px)${isScaled ? ` scale(${scale})` : ''}`
  }
  const paintNow = () => {
    stop()
    const element = canvas.current
    const context = element?.getContext('2d')
    const { viewport, mapRoom } = session.get()
    if (!element || !context || mapRoom.width === 0) return
    const frame = sheet && frameAt(sheet, viewport, mapRoom, window.devicePixelRatio)
    painted = sheet && frame && { ...frame, sheet }
    element.hidden = painted === null
    if (!painted) return
    const { box, zoom, density } = painted
    resize(element, box.width * zoom, box.height * zoom, density)
    painted.sheet.paint(context, painted)
    place()
  }
  const paintSoon = () => {
    if (frameId === 0) frameId = requestAnimationFrame(paintNow)
  }
  const stop = () => {
    cancelAnimationFrame(frameId)
    clearTimeout(restTimer)
    frameId = 0
  }
  return {
    paintSoon,
    stop,
    show: (next: Sheet | null) => {
      sheet = next
      paintNow()
    },
    moved: () => {
      const { viewport, mapRoom } = session.get()
      place()
      if (sheet && !(painted && reaches(painted, viewport, mapRoom))) paintSoon()
      clearTimeout(restTimer)
      restTimer = window.setTimeout(() => {
        const now = session.get()
        if (painted && !isCrisp(painted, now.viewport, now.mapRoom)) paintNow()
      }, restMs)
    },
  }
}

/** Empties a canvas and gives it a size in CSS pixels. */
function resize(element: HTMLCanvasElement, cssWidth: number, cssHeight: number, density: number) {
  const width = Math.round(cssWidth * density)
  const height = Math.round(cssHeight * density)
  if (element.width === width && element.height === height) {
    const context = element.getContext('2d')
    context?.setTransform(1, 0, 0, 1, 0, 0)
    context?.clearRect(0, 0, width, height)
    return
  }
  // Setting a size empties it.
  element.width = width
  element.height = height
  element.style.width = `${width / density}px`
  element.style.height = `${height / density}px`
}
