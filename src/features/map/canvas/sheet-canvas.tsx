// A sheet on the page: its picture, and over that a small one of what was edited since.
import { useRef } from 'react'
import type { Sheet } from './sheet'
import styles from './sheet.module.css'
import { useCanvas } from './use-canvas'

/** `sheet` must stay the same object while it looks the same; null: there is nothing to paint. */
export function SheetCanvas({ sheet }: { sheet: Sheet | null }) {
  const holder = useRef<HTMLDivElement>(null)
  const picture = useRef<HTMLCanvasElement>(null)
  const patch = useRef<HTMLCanvasElement>(null)
  useCanvas(useRef({ holder, picture, patch }).current, sheet)
  return (
    <div ref={holder} className={styles.ground} aria-hidden hidden>
      <canvas ref={picture} className={styles.picture} />
      <canvas ref={patch} className={styles.patch} hidden />
    </div>
  )
}
