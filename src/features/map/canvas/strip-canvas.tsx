// The emotion strip: under the grid while that is in sight, else at the lower edge of the room, so
// that it is always seen; lower there where the room is low.
import { useMemo } from 'react'
import { useSession } from '../../../bindings/use-session'
import { useThingsShown } from '../../../bindings/use-things-shown'
import { stripHeight } from '../../../scene/strip-height'
import type { MapRoom, Viewport } from '../../../store/session-state'
import { stripHeightIn } from '../camera/strip-room'
import { type MapScenes, useSceneInSight } from '../use-map-scenes'
import { dimSteps, paintFlat, stripItems } from './paint-map'
import type { Sheet } from './sheet'
import { SheetCanvas } from './sheet-canvas'
import { useSameList } from './use-same-list'

/** Where the strip stands, in CSS pixels of the room. */
export function stripPlace(gridHeight: number, { y, zoom }: Viewport, room: MapRoom) {
  const height = stripHeightIn(room, zoom) * zoom
  // Whole pixels, or its words would be blurred.
  return { top: Math.round(Math.min((gridHeight - y) * zoom, room.height - height)), height }
}

export function StripCanvas({ scenes }: { scenes: MapScenes }) {
  const { layout, palette, document } = scenes
  const scene = useSceneInSight(scenes)
  const ownHeight = useSession(({ mapRoom, viewport }) => stripHeightIn(mapRoom, viewport.zoom))
  const shown = useThingsShown(document)
  const items = useSameList(
    useMemo(() => {
      const isWhole = ownHeight === stripHeight
      const all = isWhole ? stripItems(scene) : scenes.lowStripAt(scene.distance, ownHeight)
      return shown ? dimSteps(all, shown, document) : all
    }, [scenes, scene, ownHeight, shown, document]),
  )
  const { x, width } = scene.bounds
  const { height } = layout
  const sheet = useMemo<Sheet>(
    () => ({
      content: { x, y: height, width, height: ownHeight },
      items,
      palette,
      paint: (context, some, frame) => paintFlat(context, some, palette, frame),
      topAt: (viewport, room) => stripPlace(height, viewport, room).top,
    }),
    [items, palette, x, width, height, ownHeight],
  )
  return <SheetCanvas sheet={sheet} />
}
