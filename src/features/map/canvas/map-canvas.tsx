// The picture under the cards.
import { useMemo, useRef } from 'react'
import type { Palette } from '../../../scene/palettes'
import type { Scene } from '../../../scene/scene'
import styles from '../map-view.module.css'
import { groundItems, paintFlat } from './paint-map'
import type { Sheet } from './sheet'
import { useCanvas } from './use-canvas'
import { useSameItems } from './use-same-items'

export function MapCanvas({
  scene,
  palette,
  mounted,
}: {
  scene: Scene
  palette: Palette
  mounted: ReadonlySet<string>
}) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const items = useSameItems(useMemo(() => groundItems(scene, mounted), [scene, mounted]))
  const { x, y, width, height } = scene.bounds
  const sheet = useMemo<Sheet>(
    () => ({
      content: { x, y, width, height },
      paint: (context, frame) => paintFlat(context, items, palette, frame),
    }),
    [items, palette, x, y, width, height],
  )
  useCanvas(canvas, sheet)
  return <canvas ref={canvas} className={styles.ground} aria-hidden />
}
