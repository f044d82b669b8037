// The emotion strip: under the grid while that is in sight, else at the lower edge of the room, so
// that it is always seen.
import { useMemo, useRef } from 'react'
import type { MapLayout } from '../../../scene/layout/map-layout'
import type { Palette } from '../../../scene/palettes'
import type { Scene } from '../../../scene/scene'
import { stripHeight } from '../../../scene/strip-items'
import type { MapRoom, Viewport } from '../../../store/session-state'
import styles from '../map-view.module.css'
import { paintFlat, stripItems } from './paint-map'
import type { Sheet } from './sheet'
import { useCanvas } from './use-canvas'
import { useSameItems } from './use-same-items'

/** Where the strip stands, in CSS pixels of the room. */
export function stripPlace(gridHeight: number, { y, zoom }: Viewport, room: MapRoom) {
  const height = stripHeight * zoom
  // Whole pixels, or its words would be blurred.
  return { top: Math.round(Math.min((gridHeight - y) * zoom, room.height - height)), height }
}

export function StripCanvas({
  scene,
  layout,
  palette,
}: {
  scene: Scene
  layout: MapLayout
  palette: Palette
}) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const items = useSameItems(useMemo(() => stripItems(scene), [scene]))
  const { x, width } = scene.bounds
  const { height } = layout
  const sheet = useMemo<Sheet>(
    () => ({
      content: { x, y: height, width, height: stripHeight },
      paint: (context, frame) => paintFlat(context, items, palette, frame),
      topAt: (viewport, room) => stripPlace(height, viewport, room).top,
    }),
    [items, palette, x, width, height],
  )
  useCanvas(canvas, sheet)
  return <canvas ref={canvas} className={styles.ground} aria-hidden />
}
