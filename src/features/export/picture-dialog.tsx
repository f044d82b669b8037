// Chooses what a picture shows and for whom; says its size before it is made.
import { useMemo, useState } from 'react'
import { useApp } from '../../bindings/app-context'
import { useDocument } from '../../bindings/use-document'
import { useSession } from '../../bindings/use-session'
import { useTexts } from '../../bindings/use-texts'
import { CommandRefused } from '../../commands/command'
import { pictureScales } from '../../scene/picture-scale'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { SegmentedControl } from '../../ui/segmented-control'
import { copyPicture, exportPicture } from './export-picture'
import { firstChoice, type PictureChoice, planOf } from './picture-choice'
import styles from './picture-dialog.module.css'
import { PictureOptions } from './picture-options'
import { PicturePreview } from './picture-preview'
import { PictureSize } from './picture-size'

export default function PictureDialog() {
  const { context } = useApp()
  const texts = useTexts()
  const document = useDocument((current) => current)
  const selection = useSession((session) => session.selection)
  const [choice, setChoice] = useState<PictureChoice>(firstChoice)
  const [isBusy, setIsBusy] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: planOf reads the document from the store.
  const plan = useMemo(() => planOf(context, choice), [context, choice, document, selection])
  const change = (changes: Partial<PictureChoice>) => setChoice({ ...choice, ...changes })
  const close = () => context.session.set({ dialog: null })
  const make = async (work: typeof exportPicture) => {
    setIsBusy(true)
    try {
      await work(context, choice)
      close()
    } catch (error) {
      if (!(error instanceof CommandRefused)) throw error
      close()
      context.session.notify(error.text, 'problem')
    } finally {
      setIsBusy(false)
    }
  }
  const busyReason = isBusy ? texts.write('export.busy') : null
  return (
    <Dialog
      size="wide"
      title={texts.write('export.picture')}
      onClose={close}
      footer={
        <>
          <Button icon="copy" disabledReason={busyReason} onPress={() => void make(copyPicture)}>
            {texts.write('export.copyPicture')}
          </Button>
          <Button
            tone="primary"
            icon="export"
            disabledReason={busyReason}
            onPress={() => void make(exportPicture)}
          >
            {texts.write('export.save')}
          </Button>
        </>
      }
    >
      <div className={styles.columns}>
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
        />
        <div className={styles.look}>
          {plan && <PicturePreview plan={plan} colors={choice.colors} />}
          <PictureSize plan={plan} />
        </div>
      </div>
    </Dialog>
  )
}
