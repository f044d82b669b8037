// Keeps the session's viewport and React Flow's the same, in both directions, without rendering.
import { type OnMove, useStoreApi } from '@xyflow/react'
import { useCallback, useEffect } from 'react'
import { useSessionStore } from '../../../bindings/use-session'
import type { Viewport } from '../../../store/session-state'
import { isSameViewport } from './viewport-maths'

/** To be given to React Flow as `onMove`. */
export function useCamera(): OnMove {
  const session = useSessionStore()
  const flow = useStoreApi()

  useEffect(() => {
    const follow = ({ viewport }: { viewport: Viewport }) => {
      const { panZoom, transform } = flow.getState()
      const [x, y, zoom] = transform
      if (!panZoom || isSameViewport(viewport, fromFlow({ x, y, zoom }))) return
      void panZoom.setViewport(toFlow(viewport))
    }
    follow(session.get())
    return session.state.subscribe((state, before) => {
      if (state.viewport !== before.viewport) follow(state)
    })
  }, [session, flow])

  return useCallback(
    (_event, moved) => {
      const viewport = fromFlow(moved)
      if (!isSameViewport(viewport, session.get().viewport)) session.set({ viewport })
    },
    [session],
  )
}

/** React Flow counts in CSS pixels from the corner of the room to the origin of the map. */
function fromFlow({ x, y, zoom }: Viewport): Viewport {
  return { x: -x / zoom, y: -y / zoom, zoom }
}

function toFlow({ x, y, zoom }: Viewport): Viewport {
  return { x: -x * zoom, y: -y * zoom, zoom }
}
