// The picture under the cards.
import { useCallback, useRef } from 'react'
import styles from '../map-view.module.css'
import { type MapPicture, paintMap } from './paint-map'
import { useCanvas } from './use-canvas'

export function MapCanvas({ scene, palette, raised, mounted }: MapPicture) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const paint = useCallback<Parameters<typeof useCanvas>[1]>(
    (context, frame) => paintMap(context, { scene, palette, raised, mounted }, frame),
    [scene, palette, raised, mounted],
  )
  useCanvas(canvas, paint)
  return <canvas ref={canvas} className={styles.ground} aria-hidden />
}
