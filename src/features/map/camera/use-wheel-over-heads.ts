// The wheel pans and zooms over headers and other overlays too, where React Flow does not see it.
import { type RefObject, useEffect } from 'react'
import { isMac } from '../../../bindings/platform'
import { useSessionStore } from '../../../bindings/use-session'
import { zoomAround } from './viewport-maths'
import { wayOfTurn, zoomOfTurn } from './wheel-turn'

export function useWheelOverHeads(room: RefObject<HTMLElement | null>): void {
  const session = useSessionStore()
  useEffect(() => {
    const element = room.current
    if (!element) return
    const onWheel = (event: WheelEvent) => {
      const target = event.target instanceof Element ? event.target : null
      if (target?.closest('.react-flow__renderer, [data-scrolls]')) return
      event.preventDefault()
      const { viewport } = session.get()
      if (event.ctrlKey || event.metaKey) {
        const box = element.getBoundingClientRect()
        const anchor = { x: event.clientX - box.left, y: event.clientY - box.top }
        const zoom = viewport.zoom * zoomOfTurn(event, isMac)
        session.set({ viewport: zoomAround(viewport, zoom, anchor) })
        return
      }
      const way = wayOfTurn(event, isMac)
      const x = viewport.x + way.x / viewport.zoom
      const y = viewport.y + way.y / viewport.zoom
      session.set({ viewport: { ...viewport, x, y } })
    }
    // Not passive: the page must not zoom or go back.
    element.addEventListener('wheel', onWheel, { passive: false })
    return () => element.removeEventListener('wheel', onWheel)
  }, [room, session])
}
