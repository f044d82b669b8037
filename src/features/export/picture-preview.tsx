// The picture as it will be, small.
import { useEffect, useRef } from 'react'
import type { PaletteName } from '../../scene/palettes'
import type { PicturePlan } from '../../scene/picture'
import { paintPreview } from './paint-picture'
import styles from './picture-dialog.module.css'

const greatest = { width: 520, height: 360 }

export function PicturePreview({ plan, colors }: { plan: PicturePlan; colors: PaletteName }) {
  const canvasRef = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    const canvas = canvasRef.current
    if (!canvas) return
    const width = Math.min(greatest.width, (canvas.parentElement?.clientWidth ?? 552) - 32)
    paintPreview(canvas, plan, colors, { ...greatest, width })
  }, [plan, colors])
  return <canvas ref={canvasRef} className={styles.preview} aria-hidden />
}
