// The wheel pans and zooms over headers and other overlays too, where React Flow does not see it.
import { type RefObject, useEffect } from 'react'
import { useSessionStore } from '../../../bindings/use-session'
import { zoomAround } from './viewport-maths'

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
      const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 20 : 1
      if (event.ctrlKey || event.metaKey) {
        const box = element.getBoundingClientRect()
        const anchor = { x: event.clientX - box.left, y: event.clientY - box.top }
        const zoom = viewport.zoom * 2 ** (-event.deltaY * unit * 0.01)
        session.set({ viewport: zoomAround(viewport, zoom, anchor) })
        return
      }
      const dx = (event.deltaX * unit) / viewport.zoom
      const dy = (event.deltaY * unit) / viewport.zoom
      session.set({ viewport: { ...viewport, x: viewport.x + dx, y: viewport.y + dy } })
    }
    // Not passive: the page must not zoom or go back.
    element.addEventListener('wheel', onWheel, { passive: false })
    return () => element.removeEventListener('wheel', onWheel)
  }, [room, session])
}
