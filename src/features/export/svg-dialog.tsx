// Chooses what an SVG picture shows and how its words are kept.
import { useEffect, useRef, useState } from 'react'
import { useApp } from '../../bindings/app-context'
import { useTexts } from '../../bindings/use-texts'
import { CommandRefused } from '../../commands/command'
import { Button } from '../../ui/button'
import { Checkbox } from '../../ui/checkbox'
import { Dialog } from '../../ui/dialog'
import styles from './export-dialog.module.css'
import { LookCanvas, lookRoom } from './look-canvas'
import { PictureOptions } from './picture-options'
import { ReopenField } from './reopen-field'
import { firstSvgChoice, type SvgChoice } from './svg-choice'
import { copySvg, exportSvg } from './svg-export'
import { SvgSize } from './svg-size'
import { usePictureMaker } from './use-picture-maker'

export default function SvgDialog() {
  const { context } = useApp()
  const texts = useTexts()
  const [choice, setChoice] = useState<SvgChoice>(firstSvgChoice)
  const [isBusy, setIsBusy] = useState(false)
  const { look } = usePictureMaker(choice, lookRoom, false)
  const change = (changes: Partial<SvgChoice>) => setChoice({ ...choice, ...changes })
  const work = useRef<AbortController | null>(null)
  useEffect(() => () => work.current?.abort(), [])
  const close = () => context.session.set({ dialog: null })
  const make = async (task: typeof exportSvg) => {
    work.current = new AbortController()
    const { signal } = work.current
    setIsBusy(true)
    try {
      await task(context, choice, signal)
      // Once this one is closed, another dialog may be open.
      if (!signal.aborted) close()
    } catch (error) {
      if (!(error instanceof CommandRefused)) throw error
      if (signal.aborted) return
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
      title={texts.write('export.svg')}
      onClose={close}
      footer={
        <>
          <Button icon="copy" disabledReason={busyReason} onPress={() => void make(copySvg)}>
            {texts.write('export.copySvg')}
          </Button>
          <Button
            tone="primary"
            icon="export"
            disabledReason={busyReason}
            onPress={() => void make(exportSvg)}
          >
            {texts.write('export.save')}
          </Button>
        </>
      }
    >
      <div className={styles.columns}>
        <PictureOptions choice={choice} onChange={change}>
          <Checkbox
            isSelected={choice.hasOutlines}
            onChange={(hasOutlines) => change({ hasOutlines })}
          >
            {texts.write('export.outlines')}
          </Checkbox>
          <ReopenField choice={choice} onChange={change} />
        </PictureOptions>
        <div className={styles.look}>
          <LookCanvas bitmap={look?.bitmap} />
          {look !== undefined && <SvgSize look={look} hasOutlines={choice.hasOutlines} />}
        </div>
      </div>
    </Dialog>
  )
}
