// How large the picture will be, and what can be done where that is less than was asked for.
import { useTexts } from '../../bindings/use-texts'
import { partCountOf } from '../../scene/picture-scale'
import { Checkbox } from '../../ui/checkbox'
import type { PictureLook } from '../../workers/picture-messages'
import styles from './export-dialog.module.css'
import type { PictureChoice } from './picture-choice'

export function PictureSize({
  look,
  isOfChoice,
  choice,
  onChange,
}: {
  look: PictureLook | null
  /** The size of what was chosen before is not told, but keeps its room. */
  isOfChoice: boolean
  choice: PictureChoice
  onChange: (changes: Partial<PictureChoice>) => void
}) {
  const texts = useTexts()
  if (!look) return <p className={styles.size}>{texts.write('export.nothingSelected')}</p>
  const { sizes, inParts } = look
  const { widthPx, heightPx, scale, steppedDownFrom } = sizes
  const count = new Intl.NumberFormat(texts.language)
  const short = (value: number) => count.format(Math.floor(value * 100) / 100)
  const canGrow = inParts.scale > (choice.isInParts ? 0 : scale)
  const isPart = choice.isInParts || (steppedDownFrom !== null && canGrow)
  return (
    <div className={styles.size}>
      <div aria-live="polite" className={isOfChoice ? undefined : styles.past}>
        <p>
          {texts.write('export.size', {
            width: count.format(widthPx),
            height: count.format(heightPx),
            megapixels: count.format(Math.round((widthPx * heightPx) / 100_000) / 10),
          })}
        </p>
        {steppedDownFrom !== null && (
          <p className={styles.warning}>
            {texts.write(choice.isInParts ? 'export.largestOfAll' : 'export.steppedDown', {
              wanted: steppedDownFrom,
              scale: short(scale),
            })}
          </p>
        )}
      </div>
      {isPart && (
        <div className={styles.parts}>
          <Checkbox isSelected={choice.isInParts} onChange={(isInParts) => onChange({ isInParts })}>
            {texts.write('export.inParts', {
              scale: short(inParts.scale),
              count: partCountOf(inParts),
            })}
          </Checkbox>
        </div>
      )}
    </div>
  )
}
