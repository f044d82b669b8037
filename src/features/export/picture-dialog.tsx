// Chooses what a PNG picture shows and for whom; says its size before it is made.
import { useState } from 'react'
import { useApp } from '../../bindings/app-context'
import { createLocalStore } from '../../bindings/local-store'
import { useTexts } from '../../bindings/use-texts'
import { CommandRefused } from '../../commands/command'
import { pictureScales } from '../../scene/picture-scale'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { SegmentedControl } from '../../ui/segmented-control'
import styles from './export-dialog.module.css'
import { copyPicture, exportPicture } from './export-picture'
import { lookRoom } from './look-canvas'
import { firstChoice, type PictureChoice } from './picture-choice'
import { PictureLook, type Progress } from './picture-look'
import { PictureOptions } from './picture-options'
import { ReopenField } from './reopen-field'
import { usePictureMaker } from './use-picture-maker'

export default function PictureDialog() {
  const { context } = useApp()
  const texts = useTexts()
  const [choice, setChoice] = useState<PictureChoice>(firstChoice)
  const [isBusy, setIsBusy] = useState(false)
  /** Not of the dialog: to render all of it would take the workers time at each step. */
  const [progress] = useState(() => createLocalStore<Progress>({ share: 0 }))
  const { maker, look, isOfChoice, cancel } = usePictureMaker(choice, lookRoom, true)
  // A picture in parts is chosen for one size, not for all that follow.
  const change = (changes: Partial<PictureChoice>) =>
    setChoice({ ...choice, isInParts: false, ...changes })
  const close = () => context.session.set({ dialog: null })
  const make = async (work: typeof exportPicture) => {
    if (!maker.current) return
    const onProgress = (share: number) => progress.set({ share })
    onProgress(0)
    setIsBusy(true)
    try {
      await work(context, choice, { maker: maker.current, onProgress })
    } catch (error) {
      if (!(error instanceof CommandRefused)) throw error
      context.session.notify(error.text, 'problem')
    }
    close()
  }
  const giveUp = () => {
    cancel()
    setIsBusy(false)
  }
  return (
    <Dialog
      size="wide"
      title={texts.write('export.picture')}
      onClose={close}
      footer={
        // The same two buttons, so that the keyboard stays where it is.
        <>
          <Button
            icon="copy"
            disabledReason={isBusy ? texts.write('export.busy') : null}
            onPress={() => void make(copyPicture)}
          >
            {texts.write('export.copyPicture')}
          </Button>
          {isBusy ? (
            <Button onPress={giveUp}>{texts.write('common.cancel')}</Button>
          ) : (
            <Button tone="primary" icon="export" onPress={() => void make(exportPicture)}>
              {texts.write('export.save')}
            </Button>
          )}
        </>
      }
    >
      <div className={styles.columns}>
        <div inert={isBusy} className={styles.options}>
          <PictureOptions
            choice={choice}
            onChange={change}
            size={
              <SegmentedControl
                label={texts.write('export.scale')}
                segments={pictureScales.map((scale) => ({ id: String(scale), label: `${scale}×` }))}
                value={String(choice.scale)}
                onChange={(scale) => change({ scale: Number(scale) as PictureChoice['scale'] })}
              />
            }
          >
            <ReopenField choice={choice} onChange={change} />
          </PictureOptions>
        </div>
        <PictureLook
          look={look}
          isOfChoice={isOfChoice}
          choice={choice}
          onChange={change}
          progress={isBusy ? progress : null}
        />
      </div>
    </Dialog>
  )
}
