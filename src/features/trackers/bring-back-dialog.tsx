// Brings back what a tracker says of the items: a file or a paste, what it would change, then a yes.
import { useApp } from '../../bindings/app-context'
import { useTexts } from '../../bindings/use-texts'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import styles from './bring-back.module.css'
import { BringBackPreview } from './bring-back-preview'
import { BringBackSource } from './bring-back-source'
import { useBringBack } from './use-bring-back'

export default function BringBackDialog() {
  const { context } = useApp()
  const texts = useTexts()
  const bringing = useBringBack()
  const { answer, state, count } = bringing
  return (
    <Dialog
      size="wide"
      title={texts.write('trackers.bringBack')}
      onClose={() => context.session.set({ dialog: null })}
      footer={
        <>
          <p role="status" className={styles.said}>
            {state === 'reading' && texts.write('trackers.reading')}
            {state === 'failed' && texts.write('trackers.notRead')}
            {state === 'idle' && answer && texts.write('trackers.willChange', { count })}
          </p>
          <Button
            tone="primary"
            disabledReason={count === 0 ? texts.write('trackers.nothingToBring') : null}
            onPress={bringing.carryOut}
          >
            {texts.write('trackers.takeOver')}
          </Button>
        </>
      }
    >
      <BringBackSource bringing={bringing} />
      {answer && <BringBackPreview bringing={bringing} answer={answer} />}
    </Dialog>
  )
}
