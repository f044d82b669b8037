// The picture under the cards.
import { useMemo, useRef } from 'react'
import type { Palette } from '../../../scene/palettes'
import type { Scene } from '../../../scene/scene'
import styles from '../map-view.module.css'
import { paintMap } from './paint-map'
import type { Sheet } from './sheet'
import { useCanvas } from './use-canvas'

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
  const sheet = useMemo<Sheet>(
    () => ({
      content: scene.bounds,
      paint: (context, frame) => paintMap(context, scene, palette, mounted, frame),
    }),
    [scene, palette, mounted],
  )
  useCanvas(canvas, sheet)
  return <canvas ref={canvas} className={styles.ground} aria-hidden />
}
