// Chooses how a map is laid on paper, shows the pages, and prints them or makes a PDF.
import { useEffect, useMemo, useRef, useState } from 'react'
import { useApp } from '../../bindings/app-context'
import { useDocument } from '../../bindings/use-document'
import { useTexts } from '../../bindings/use-texts'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { ProgressBar } from '../../ui/progress-bar'
import styles from './export-dialog.module.css'
import { firstPrintChoice, type PrintChoice, planPages } from './print-choice'
import { PrintOptions } from './print-options'
import { printPages } from './print-pages'
import { PrintPreview } from './print-preview'

export default function PrintDialog() {
  const { context } = useApp()
  const texts = useTexts()
  const document = useDocument((current) => current)
  const [choice, setChoice] = useState<PrintChoice>(() => firstPrintChoice(navigator.language))
  /** How much of the pages is made; null while nothing is being made. */
  const [share, setShare] = useState<number | null>(null)
  const stop = useRef<AbortController | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: planPages reads the document from the store.
  const pages = useMemo(() => planPages(context, choice), [context, choice, document])
  const close = () => context.session.set({ dialog: null })
  const print = async () => {
    const stopping = new AbortController()
    stop.current = stopping
    const { signal } = stopping
    setShare(0)
    await printPages(context, pages, { signal, onProgress: setShare })
    if (!signal.aborted) close()
  }
  useEffect(() => () => stop.current?.abort(), [])
  return (
    <Dialog
      size="wide"
      title={texts.write('export.print')}
      onClose={close}
      footer={
        <>
          {share !== null && (
            <>
              <ProgressBar label={texts.write('export.printMaking')} share={share} />
              <Button onPress={close}>{texts.write('common.cancel')}</Button>
            </>
          )}
          <Button
            tone="primary"
            icon="print"
            disabledReason={share === null ? null : texts.write('export.printMaking')}
            onPress={() => void print()}
          >
            {texts.write('export.printNow')}
          </Button>
        </>
      }
    >
      <div className={styles.columns}>
        <PrintOptions
          choice={choice}
          onChange={(changes) => setChoice({ ...choice, ...changes })}
        />
        <PrintPreview pages={pages} />
      </div>
    </Dialog>
  )
}
