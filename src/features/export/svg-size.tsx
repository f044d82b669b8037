// How large an SVG picture is drawn, and what outlines cost.
import { useTexts } from '../../bindings/use-texts'
import type { PictureLook } from '../../workers/picture-messages'
import styles from './export-dialog.module.css'

export function SvgSize({ look, hasOutlines }: { look: PictureLook | null; hasOutlines: boolean }) {
  const texts = useTexts()
  if (!look) return <p className={styles.size}>{texts.write('export.nothingSelected')}</p>
  const { width, height } = look.units
  const count = new Intl.NumberFormat(texts.language, { maximumFractionDigits: 0 })
  return (
    <div className={styles.size} aria-live="polite">
      <p>
        {texts.write('export.svgSize', {
          width: count.format(width),
          height: count.format(height),
        })}
      </p>
      {hasOutlines && <p>{texts.write('export.outlinesHint')}</p>}
    </div>
  )
}
