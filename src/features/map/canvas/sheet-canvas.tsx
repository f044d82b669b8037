// A sheet on the page.
import { useRef } from 'react'
import styles from '../map-view.module.css'
import type { Sheet } from './sheet'
import { useCanvas } from './use-canvas'

/** `sheet` must stay the same object while it looks the same; null: there is nothing to paint. */
export function SheetCanvas({ sheet }: { sheet: Sheet | null }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useCanvas(canvas, sheet)
  return <canvas ref={canvas} className={styles.ground} aria-hidden hidden />
}
