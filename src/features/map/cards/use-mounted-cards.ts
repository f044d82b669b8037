// Mounts the cards in view when a gesture has come to rest, some in each frame.
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useSessionStore } from '../../../bindings/use-session'
import type { TouchpointId } from '../../../model/records/touchpoint'
import { distanceAtZoom } from '../../../scene/distance'
import type { MapLayout } from '../../../scene/layout/map-layout'
import type { SessionState } from '../../../store/session-state'
import { restMs } from '../camera/use-motion'
import { useMapLocalStore } from '../map-local'
import { chooseMounted, mountedPerFrame, nextMounted } from './choose-mounted'

/** The touchpoints whose cards are elements of the page. The same set until that changes. */
export function useMountedCards(
  layout: MapLayout,
  kept: ReadonlySet<TouchpointId>,
): ReadonlySet<TouchpointId> {
  const session = useSessionStore()
  const local = useMapLocalStore()
  // Those that must always be there come with the first picture, not a moment later by another one.
  const [mounted, setMounted] = useState<ReadonlySet<TouchpointId>>(
    () => new Set(chooseMounted(layout, viewOf(session.get()), 'far', kept)),
  )
  const now = useRef({ mounted, layout, kept, frame: 0 }).current
  Object.assign(now, { layout, kept })

  const advance = useRef(() => {
    cancelAnimationFrame(now.frame)
    const { hovered } = local.get()
    const kept = hovered?.kind === 'touchpoint' ? [hovered.id, ...now.kept] : now.kept
    const distance = distanceAtZoom(session.get().viewport.zoom)
    const wanted = chooseMounted(now.layout, viewOf(session.get()), distance, kept)
    const next = nextMounted(now.mounted, wanted, mountedPerFrame)
    if (next === now.mounted) return
    now.mounted = next
    setMounted(next)
    now.frame = requestAnimationFrame(advance)
  }).current

  // Before the paint: the focus may be waiting for its card.
  // biome-ignore lint/correctness/useExhaustiveDependencies: asks again whenever these change.
  useLayoutEffect(advance, [layout, kept, advance])

  useEffect(() => {
    let timer = 0
    const unsubscribe = session.state.subscribe((state, before) => {
      if (state.viewport === before.viewport && state.mapRoom === before.mapRoom) return
      clearTimeout(timer)
      timer = window.setTimeout(advance, restMs)
    })
    // A card that is only painted becomes an element when it may be dragged.
    const stopHover = local.subscribe(({ hovered }, before) => {
      if (hovered === before.hovered || hovered?.kind !== 'touchpoint') return
      if (!now.mounted.has(hovered.id)) advance()
    })
    // The room has been measured meanwhile.
    advance()
    return () => {
      unsubscribe()
      stopHover()
      clearTimeout(timer)
      cancelAnimationFrame(now.frame)
    }
  }, [session, local, advance, now])

  return mounted
}

function viewOf({ viewport: { x, y, zoom }, mapRoom }: SessionState) {
  return { x, y, width: mapRoom.width / zoom, height: mapRoom.height / zoom }
}
