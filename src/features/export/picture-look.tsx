// The picture as it will be, small, and its size; while it is made, how far that has come.
import { useTexts } from '../../bindings/use-texts'
import { ProgressBar } from '../../ui/progress-bar'
import type { PictureLook as Look } from '../../workers/picture-messages'
import styles from './export-dialog.module.css'
import { LookCanvas } from './look-canvas'
import type { PictureChoice } from './picture-choice'
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
  return (
    <div className={styles.look}>
      <LookCanvas bitmap={look?.bitmap} />
      {share !== null && <ProgressBar label={texts.write('export.making')} share={share} />}
      {share === null && look !== undefined && (
        <PictureSize look={look} isOfChoice={isOfChoice} choice={choice} onChange={onChange} />
      )}
    </div>
  )
}
