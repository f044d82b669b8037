// Moves elements with the map without rendering: calls back now and whenever the viewport changes.
import { useLayoutEffect, useRef } from 'react'
import { useSessionStore } from '../../../bindings/use-session'
import type { MapRoom, Viewport } from '../../../store/session-state'

/** `place` runs after each render of the caller, and on every change of the viewport or the room. */
export function useOnViewport(place: (viewport: Viewport, room: MapRoom) => void): void {
  const session = useSessionStore()
  const latest = useRef(place)
  latest.current = place
  useLayoutEffect(() => {
    const { viewport, mapRoom } = session.get()
    place(viewport, mapRoom)
  })
  useLayoutEffect(
    () =>
      session.state.subscribe((state, before) => {
        if (state.viewport === before.viewport && state.mapRoom === before.mapRoom) return
        // Not what this call was told: another listener may have held the camera back meanwhile.
        const now = session.get()
        latest.current(now.viewport, now.mapRoom)
      }),
    [session],
  )
}
