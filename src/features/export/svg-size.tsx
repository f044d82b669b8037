// How large an SVG picture is drawn, and what outlines cost.
import { useTexts } from '../../bindings/use-texts'
import type { PicturePlan } from '../../scene/picture'
import styles from './picture-dialog.module.css'

export function SvgSize({ plan, hasOutlines }: { plan: PicturePlan | null; hasOutlines: boolean }) {
  const texts = useTexts()
  if (!plan) return <p className={styles.size}>{texts.write('export.nothingSelected')}</p>
  const { width, height } = plan.scene.bounds
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
