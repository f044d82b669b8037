// The picture as it will be, small, and its size; while it is made, how far that has come.
import { type LocalStore, useLocal } from '../../bindings/local-store'
import { useTexts } from '../../bindings/use-texts'
import { ProgressBar } from '../../ui/progress-bar'
import type { PictureLook as Look } from '../../workers/picture-messages'
import styles from './export-dialog.module.css'
import { LookCanvas } from './look-canvas'
import type { PictureChoice } from './picture-choice'
import { PictureSize } from './picture-size'

/** How far a picture is, 0 … 1. */
export type Progress = { readonly share: number }

export function PictureLook({
  look,
  isOfChoice,
  choice,
  onChange,
  progress,
}: {
  look: Look | null | undefined
  isOfChoice: boolean
  choice: PictureChoice
  onChange: (changes: Partial<PictureChoice>) => void
  /** Null while nothing is being made. */
  progress: LocalStore<Progress> | null
}) {
  return (
    <div className={styles.look}>
      <LookCanvas bitmap={look?.bitmap} />
      {progress && <MakingBar progress={progress} />}
      {!progress && look !== undefined && (
        <PictureSize look={look} isOfChoice={isOfChoice} choice={choice} onChange={onChange} />
      )}
    </div>
  )
}

function MakingBar({ progress }: { progress: LocalStore<Progress> }) {
  const texts = useTexts()
  const share = useLocal(progress, (state) => state.share)
  return <ProgressBar label={texts.write('export.making')} share={share} />
}
