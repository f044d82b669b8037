// The picture of the map, cards and all; what one focuses and presses lies over it, without looks.
import { useMemo } from 'react'
import { useSession } from '../../../bindings/use-session'
import { useThingsShown } from '../../../bindings/use-things-shown'
import type { TouchpointId } from '../../../model/records/touchpoint'
import type { SelectionRef } from '../../../store/session-state'
import { useMapLocal } from '../map-local'
import { type MapScenes, useSceneInSight } from '../use-map-scenes'
import { dimOthers, groundItems, paintFlat } from './paint-map'
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
  const { palette, document } = scenes
  const scene = useSceneInSight(scenes)
  const dragged = useMapLocal(({ drag }) => drag?.ids)
  const lifted = useMemo(
    () => (dragged ? new Set<string>(dragged.filter((id) => mounted.has(id))) : nothing),
    [dragged, mounted],
  )
  const shown = useThingsShown(document)
  // Without anything dimmed another selection paints nothing.
  const selection = useSession((state) => (shown ? state.selection : nothingSelected))
  const items = useSameList(
    useMemo(() => {
      const ground = groundItems(scene, lifted)
      return shown ? dimOthers(ground, shown, new Set(selection.map(({ id }) => id))) : ground
    }, [scene, lifted, shown, selection]),
  )
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
const nothingSelected: readonly SelectionRef[] = []
