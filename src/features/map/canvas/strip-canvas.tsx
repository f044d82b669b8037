// The emotion strip: under the grid while that is in sight, else at the lower edge of the room, so
// that it is always seen.
import { useMemo } from 'react'
import { useThingsShown } from '../../../bindings/use-things-shown'
import { stripHeight } from '../../../scene/strip-height'
import type { MapRoom, Viewport } from '../../../store/session-state'
import { type MapScenes, useSceneInSight } from '../use-map-scenes'
import { dimSteps, paintFlat, stripItems } from './paint-map'
import type { Sheet } from './sheet'
import { SheetCanvas } from './sheet-canvas'
import { useSameList } from './use-same-list'

/** Where the strip stands, in CSS pixels of the room. */
export function stripPlace(gridHeight: number, { y, zoom }: Viewport, room: MapRoom) {
  const height = stripHeight * zoom
  // Whole pixels, or its words would be blurred.
  return { top: Math.round(Math.min((gridHeight - y) * zoom, room.height - height)), height }
}

export function StripCanvas({ scenes }: { scenes: MapScenes }) {
  const { layout, palette, document } = scenes
  const scene = useSceneInSight(scenes)
  const shown = useThingsShown(document)
  const items = useSameList(
    useMemo(() => {
      const all = stripItems(scene)
      return shown ? dimSteps(all, shown, document) : all
    }, [scene, shown, document]),
  )
  const { x, width } = scene.bounds
  const { height } = layout
  const sheet = useMemo<Sheet>(
    () => ({
      content: { x, y: height, width, height: stripHeight },
      items,
      palette,
      paint: (context, some, frame) => paintFlat(context, some, palette, frame),
      topAt: (viewport, room) => stripPlace(height, viewport, room).top,
    }),
    [items, palette, x, width, height],
  )
  return <SheetCanvas sheet={sheet} />
}
