// The emotion strip: under the grid while that is in sight, else at the lower edge of the room, so
// that it is always seen.
import { useCallback, useRef } from 'react'
import type { MapLayout } from '../../../scene/layout/map-layout'
import { stripHeight } from '../../../scene/strip-items'
import type { MapRoom, Viewport } from '../../../store/session-state'
import { useOnViewport } from '../camera/use-on-viewport'
import styles from '../map-view.module.css'
import { type MapPicture, paintStrip } from './paint-map'
import { useCanvas } from './use-canvas'

/** Where the strip stands, in CSS pixels of the room. */
export function stripPlace(gridHeight: number, { y, zoom }: Viewport, room: MapRoom) {
  const height = stripHeight * zoom
  return { top: Math.min((gridHeight - y) * zoom, room.height - height), height }
}

export function StripCanvas({
  scene,
  layout,
  palette,
}: Pick<MapPicture, 'scene' | 'palette'> & { layout: MapLayout }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const paint = useCallback<Parameters<typeof useCanvas>[1]>(
    (context, frame) => paintStrip(context, { scene, palette }, frame, layout.height),
    [scene, layout, palette],
  )
  useCanvas(canvas, paint, ({ zoom }) => stripHeight * zoom)
  useOnViewport((viewport, room) => {
    const { top } = stripPlace(layout.height, viewport, room)
    if (canvas.current) canvas.current.style.transform = `translateY(${top}px)`
  })
  return <canvas ref={canvas} className={styles.strip} aria-hidden />
}
