// A canvas as wide as the map's room, repainted once a frame when something asks for it.
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from 'react'
import { useSession, useSessionStore } from '../../../bindings/use-session'
import type { Viewport } from '../../../store/session-state'
import type { Frame } from './paint-map'

/**
 * `paint` is called in the next frame after it changed, the viewport moved or the room was resized:
 * never by React, so that panning renders nothing.
 */
export function useCanvas(
  canvas: RefObject<HTMLCanvasElement | null>,
  paint: (context: CanvasRenderingContext2D, frame: Frame) => void,
  /** Its height in CSS pixels; left out: the room's. */
  heightAt?: (viewport: Viewport) => number,
): void {
  const session = useSessionStore()
  const room = useSession((state) => state.mapRoom)
  const latest = useRef({ paint, heightAt })
  latest.current = { paint, heightAt }
  const frameId = useRef(0)

  const paintNow = useCallback(() => {
    cancelAnimationFrame(frameId.current)
    frameId.current = 0
    const element = canvas.current
    const { viewport, mapRoom } = session.get()
    const context = element?.getContext('2d')
    if (!element || !context || mapRoom.width === 0) return
    const density = window.devicePixelRatio
    const cssHeight = latest.current.heightAt?.(viewport) ?? mapRoom.height
    const width = Math.round(mapRoom.width * density)
    const height = Math.round(cssHeight * density)
    // Setting a size empties the canvas, even when it is the same size.
    if (element.width !== width) element.width = width
    if (element.height !== height) element.height = height
    element.style.width = `${mapRoom.width}px`
    element.style.height = `${cssHeight}px`
    latest.current.paint(context, { viewport, room: mapRoom, density })
  }, [canvas, session])

  const paintSoon = useCallback(() => {
    if (frameId.current === 0) frameId.current = requestAnimationFrame(paintNow)
  }, [paintNow])

  useEffect(
    () =>
      session.state.subscribe((state, before) => {
        if (state.viewport !== before.viewport) paintSoon()
      }),
    [session, paintSoon],
  )
  // In the same frame as the cards that React mounts or takes away: nothing flashes.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is painted and where, not what the callback reads.
  useLayoutEffect(paintNow, [paint, room, paintNow])
  useEffect(() => {
    // The font may come after the first frame; another screen may have another density.
    void document.fonts?.ready.then(paintSoon)
    const screenChange = matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`)
    screenChange.addEventListener('change', paintSoon)
    return () => {
      screenChange.removeEventListener('change', paintSoon)
      cancelAnimationFrame(frameId.current)
    }
  }, [paintSoon])
}
