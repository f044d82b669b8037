// Sends backlog items to a tracker: which ones, how, and exactly what will be in the file.
import { useState } from 'react'
import { useApp } from '../../bindings/app-context'
import { useTexts } from '../../bindings/use-texts'
import { type TextRef, writeRef } from '../../text/texts'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { copySent, saveSent } from './hand-over-sent'
import styles from './send-dialog.module.css'
import { SendItems } from './send-items'
import { SendOptions } from './send-options'
import { SendPreview } from './send-preview'
import { useSend } from './use-send'

export default function SendDialog() {
  const { context } = useApp()
  const texts = useTexts()
  const sending = useSend()
  const [said, setSaid] = useState<TextRef | null>(null)
  const reason = whyNot()
  return (
    <Dialog
      size="full"
      title={texts.write('trackers.send')}
      onClose={() => context.session.set({ dialog: null })}
      footer={
        <>
          <p role="status" className={styles.said}>
            {said && writeRef(texts, said)}
          </p>
          <Button
            icon="copy"
            disabledReason={reason}
            onPress={() => void copySent(sending).then(setSaid)}
          >
            {texts.write('trackers.copy')}
          </Button>
          <Button
            tone="primary"
            icon="export"
            disabledReason={reason}
            onPress={() => void saveSent(context, sending).then(setSaid)}
          >
            {texts.write('trackers.save')}
          </Button>
        </>
      }
    >
      <div className={styles.columns}>
        <div className={styles.side}>
          <SendOptions sending={sending} />
          <SendItems sending={sending} />
        </div>
        <SendPreview sending={sending} />
      </div>
    </Dialog>
  )

  function whyNot(): string | null {
    if (sending.items.length === 0) return texts.write('trackers.chooseItems')
    const lacksRepository = sending.sent.notes.some(({ code }) => code === 'repository')
    return lacksRepository ? texts.write('trackers.note.repository') : null
  }
}
