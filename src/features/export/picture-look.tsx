// The picture as it will be, small, and its size; while it is made, how far that has come.
import { useEffect, useRef } from 'react'
import { useTexts } from '../../bindings/use-texts'
import { ProgressBar } from '../../ui/progress-bar'
import type { PictureLook as Look } from '../../workers/picture-messages'
import type { PictureChoice } from './picture-choice'
import styles from './picture-dialog.module.css'
import { PictureSize } from './picture-size'

export function PictureLook({
  look,
  isOfChoice,
  choice,
  onChange,
  share,
}: {
  look: Look | null | undefined
  isOfChoice: boolean
  choice: PictureChoice
  onChange: (changes: Partial<PictureChoice>) => void
  /** Null while nothing is being made. */
  share: number | null
}) {
  const texts = useTexts()
  const canvasRef = useRef<HTMLCanvasElement>(null)
  const bitmap = look?.bitmap
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
  return (
    <div className={styles.look}>
      {bitmap && <canvas ref={canvasRef} className={styles.preview} aria-hidden />}
      {share !== null && <ProgressBar label={texts.write('export.making')} share={share} />}
      {share === null && look !== undefined && (
        <PictureSize look={look} isOfChoice={isOfChoice} choice={choice} onChange={onChange} />
      )}
    </div>
  )
}
