// How large the picture will be, and whether it had to be smaller than was asked for.
import { useTexts } from '../../bindings/use-texts'
import type { PicturePlan } from '../../scene/picture'
import styles from './picture-dialog.module.css'

export function PictureSize({ plan }: { plan: PicturePlan | null }) {
  const texts = useTexts()
  if (!plan) return <p className={styles.size}>{texts.write('export.nothingSelected')}</p>
  const { widthPx, heightPx, scale, steppedDownFrom } = plan
  const count = new Intl.NumberFormat(texts.language)
  return (
    <div className={styles.size} aria-live="polite">
      <p>
        {texts.write('export.size', {
          width: count.format(widthPx),
          height: count.format(heightPx),
          megapixels: count.format(Math.round((widthPx * heightPx) / 100_000) / 10),
        })}
      </p>
      {steppedDownFrom !== null && (
        <p className={styles.warning}>
          {texts.write('export.steppedDown', {
            wanted: steppedDownFrom,
            scale: count.format(Math.round(scale * 100) / 100),
          })}
        </p>
      )}
    </div>
  )
}
