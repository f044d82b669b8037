// Chooses what the slides show; says how many there will be before they are made.
import { useMemo, useRef, useState } from 'react'
import { useApp } from '../../bindings/app-context'
import { useDocument } from '../../bindings/use-document'
import { useTexts } from '../../bindings/use-texts'
import { CommandRefused } from '../../commands/command'
import { mostSlides, type SlidesChoice, type SlidesPlan } from '../../scene/slides/plan-slides'
import type { Texts } from '../../text/texts'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { ProgressBar } from '../../ui/progress-bar'
import { saveSlides } from './make-slides'
import { SlidesOptions } from './slides-options'
import { firstChoice, planOf } from './slides-plan'
import styles from './view.module.css'

export default function SlidesDialog() {
  const { context } = useApp()
  const texts = useTexts()
  const document = useDocument((current) => current)
  const [choice, setChoice] = useState<SlidesChoice>(firstChoice)
  const plan = useMemo(
    () => planOf(context, document, choice, texts),
    [context, document, choice, texts],
  )
  const { share, isBusy, save, stop } = useSaving(plan)
  const close = () => {
    stop()
    context.session.set({ dialog: null })
  }
  return (
    <Dialog
      title={texts.write('slides.open')}
      onClose={close}
      footer={
        isBusy ? (
          <Button onPress={stop}>{texts.write('common.cancel')}</Button>
        ) : (
          <Button
            tone="primary"
            icon="export"
            disabledReason={whyNot(plan, texts)}
            onPress={() => void save()}
          >
            {texts.write('slides.save')}
          </Button>
        )
      }
    >
      <div className={styles.fields}>
        <SlidesOptions choice={choice} onChange={setChoice} isDisabled={isBusy} />
        {isBusy ? (
          <ProgressBar label={texts.write('slides.making')} share={share} />
        ) : (
          <p className={styles.count} aria-live="polite">
            {whyNot(plan, texts) ?? texts.write('slides.count', { count: plan.makers.length })}
          </p>
        )}
        <p className={styles.note}>{texts.write('slides.editable')}</p>
      </div>
    </Dialog>
  )
}

/** Why there is nothing to save; null when there is. */
function whyNot({ makers, isTooMany }: SlidesPlan, texts: Texts): string | null {
  if (makers.length === 0) return texts.write('slides.noSlides')
  return isTooMany ? texts.write('slides.tooMany', { most: mostSlides }) : null
}

function useSaving(plan: SlidesPlan) {
  const { context } = useApp()
  const work = useRef<AbortController | null>(null)
  const [share, setShare] = useState<number | null>(0)
  const [isBusy, setIsBusy] = useState(false)
  const save = async () => {
    const controller = new AbortController()
    work.current = controller
    setIsBusy(true)
    try {
      const { signal } = controller
      const isDone = await saveSlides(context, plan, { onProgress: setShare, signal })
      if (isDone && !signal.aborted) context.session.set({ dialog: null })
    } catch (error) {
      if (!(error instanceof CommandRefused)) throw error
      context.session.set({ dialog: null })
      context.session.notify(error.text, 'problem')
    } finally {
      if (work.current === controller) setIsBusy(false)
    }
  }
  const stop = () => {
    work.current?.abort()
    setIsBusy(false)
  }
  return { share, isBusy, save, stop }
}
