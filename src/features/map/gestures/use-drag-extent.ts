// How far the map follows a card that is dragged to its edge: not past where a card could be dropped.
import type { CoordinateExtent } from '@xyflow/react'
import { useMemo } from 'react'
import { useSessionStore } from '../../../bindings/use-session'
import type { MapLayout } from '../../../scene/layout/map-layout'
import { stripHeight } from '../../../scene/strip-height'
import { headLeft, heads } from '../camera/viewport-maths'
import { useMapLocal } from '../map-local'

/** Room for what comes after the last step and the last channel, in CSS pixels. */
const margin = 60

const endless: CoordinateExtent = [
  [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY],
  [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
]

export function useDragExtent({ width, height }: MapLayout): CoordinateExtent {
  const session = useSessionStore()
  const isDragging = useMapLocal(({ drag }) => drag !== null)
  return useMemo(() => {
    if (!isDragging) return endless
    const { viewport, mapRoom } = session.get()
    const { x, y, zoom } = viewport
    const space = margin / zoom
    // What is seen when the drag begins stays within: the map does not jump.
    return [
      [Math.min(x, -headLeft(mapRoom) / zoom - space), Math.min(y, -heads.top / zoom - space)],
      [
        Math.max(x + mapRoom.width / zoom, width + space),
        Math.max(y + mapRoom.height / zoom, height + stripHeight + space),
      ],
    ]
  }, [isDragging, session, width, height])
}
