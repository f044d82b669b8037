// Keeps the session's viewport and React Flow's the same, in both directions, without rendering,
// and some of the map in sight.
import { useStoreApi } from '@xyflow/react'
import { useEffect } from 'react'
import { useApp } from '../../../bindings/app-context'
import type { Viewport } from '../../../store/session-state'
import { gridOf } from './fit-map'
import { isSameViewport, keepInSight } from './viewport-maths'

export function useCamera(): void {
  const { context } = useApp()
  const flow = useStoreApi()

  useEffect(() => {
    const { documents, session, layoutOf } = context
    const tellFlow = (viewport: Viewport) => {
      const { panZoom, transform } = flow.getState()
      const [x, y, zoom] = transform
      if (!panZoom || isSameViewport(viewport, fromFlow({ x, y, zoom }))) return
      void panZoom.setViewport(toFlow(viewport))
    }
    tellFlow(session.get().viewport)
    const stopSession = session.state.subscribe((state, before) => {
      if (state.viewport !== before.viewport) tellFlow(state.viewport)
    })
    // Not by `onMove`: it says nothing of the first turn of a wheel.
    const stopFlow = flow.subscribe(({ transform, panZoom }, before) => {
      if (panZoom !== before.panZoom) {
        tellFlow(session.get().viewport)
        return
      }
      if (transform === before.transform) return
      const [x, y, zoom] = transform
      const { viewport: known, mapRoom } = session.get()
      const grid = gridOf(layoutOf(documents.getDocument()))
      const viewport = keepInSight(fromFlow({ x, y, zoom }), mapRoom, grid)
      if (!isSameViewport(viewport, known)) session.set({ viewport })
      else tellFlow(known)
    })
    return () => {
      stopSession()
      stopFlow()
    }
  }, [context, flow])
}

/** React Flow counts in CSS pixels from the corner of the room to the origin of the map. */
function fromFlow({ x, y, zoom }: Viewport): Viewport {
  return { x: -x / zoom, y: -y / zoom, zoom }
}

function toFlow({ x, y, zoom }: Viewport): Viewport {
  return { x: -x * zoom, y: -y * zoom, zoom }
}
