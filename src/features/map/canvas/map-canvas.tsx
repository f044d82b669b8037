// The picture of the map, cards and all; what one focuses and presses lies over it, without looks.
import { useMemo } from 'react'
import type { TouchpointId } from '../../../model/records/touchpoint'
import { useMapLocal } from '../map-local'
import { type MapScenes, useSceneInSight } from '../use-map-scenes'
import { groundItems, paintFlat } from './paint-map'
import type { Sheet } from './sheet'
import { SheetCanvas } from './sheet-canvas'
import { useSameList } from './use-same-list'

/** `mounted`: the cards that have an element, which can be lifted off the map. */
export function MapCanvas({
  scenes,
  mounted,
}: {
  scenes: MapScenes
  mounted: ReadonlySet<TouchpointId>
}) {
  const { palette } = scenes
  const scene = useSceneInSight(scenes)
  const dragged = useMapLocal(({ drag }) => drag?.ids)
  const lifted = useMemo(
    () => (dragged ? new Set<string>(dragged.filter((id) => mounted.has(id))) : nothing),
    [dragged, mounted],
  )
  const items = useSameList(useMemo(() => groundItems(scene, lifted), [scene, lifted]))
  const { x, y, width, height } = scene.bounds
  const sheet = useMemo<Sheet>(
    () => ({
      content: { x, y, width, height },
      items,
      palette,
      paint: (context, some, frame) => paintFlat(context, some, palette, frame),
    }),
    [items, palette, x, y, width, height],
  )
  return <SheetCanvas sheet={sheet} />
}

const nothing: ReadonlySet<string> = new Set()
