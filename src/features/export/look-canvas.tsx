// A look at a picture, as it came from whoever painted it.
import { useEffect, useRef } from 'react'
import styles from './export-dialog.module.css'

/** CSS pixels that a look at a picture has in a dialog. */
export const lookRoom = { width: 440, height: 360 }

/** Nothing as long as there is no bitmap. */
export function LookCanvas({ bitmap }: { bitmap: ImageBitmap | null | undefined }) {
  const canvasRef = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    const canvas = canvasRef.current
    if (!canvas || !bitmap) return
    const density = window.devicePixelRatio || 1
    canvas.width = bitmap.width
    canvas.height = bitmap.height
    canvas.style.width = `${bitmap.width / density}px`
    canvas.style.height = `${bitmap.height / density}px`
    canvas.getContext('2d', { alpha: false })?.drawImage(bitmap, 0, 0)
  }, [bitmap])
  return bitmap ? <canvas ref={canvasRef} className={styles.preview} aria-hidden /> : null
}
