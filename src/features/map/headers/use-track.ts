// Moves a track of headers with the map, without rendering them.
import { type RefObject, useEffect, useRef } from 'react'
import { useSessionStore } from '../../../bindings/use-session'
import type { MapRoom, Viewport } from '../../../store/session-state'
import { useOnViewport } from '../camera/use-on-viewport'
import { trackUnits } from './heads-props'
import { createTrackZoom } from './track-zoom'

/**
 * For the element that holds the headers. `panOf` says how far it is moved, in CSS pixels; `place`
 * runs whenever the track is laid out, or moved at the zoom for which it is.
 */
export function useTrack(
  axis: 'x' | 'y',
  panOf: (viewport: Viewport, room: MapRoom) => number,
  place?: (track: HTMLElement, pan: number, zoom: number) => void,
): RefObject<HTMLDivElement | null> {
  const session = useSessionStore()
  const track = useRef<HTMLDivElement>(null)
  const follow = (viewport: Viewport, room: MapRoom) => {
    const element = track.current
    if (!element) return
    const { laidOut, stretch } = trackZoom.at(viewport.zoom)
    const pan = wholePixels(panOf(viewport, room))
    const length = `${trackUnits * laidOut}px`
    const side = axis === 'x' ? 'width' : 'height'
    if (element.style[side] !== length) element.style[side] = length
    const scale = stretch === 1 ? '' : ` scale${axis.toUpperCase()}(${stretch})`
    element.style.transform = `translate${axis.toUpperCase()}(${pan}px)${scale}`
    if (stretch === 1) place?.(element, pan, laidOut)
  }
  const latest = useRef(follow)
  latest.current = follow
  const zoomOf = useRef<ReturnType<typeof createTrackZoom> | null>(null)
  zoomOf.current ??= createTrackZoom(() => {
    const { viewport, mapRoom } = session.get()
    latest.current(viewport, mapRoom)
  })
  const trackZoom = zoomOf.current
  useOnViewport(follow)
  useEffect(() => trackZoom.stop, [trackZoom])
  return track
}

/** Between two pixels the words of a layer would be blurred. */
function wholePixels(pan: number): number {
  return Math.round(pan * devicePixelRatio) / devicePixelRatio
}
