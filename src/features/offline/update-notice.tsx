// "A new version is ready": stays until it is taken or put off, and is in nobody's way.
import { useState } from 'react'
import { useApp } from '../../bindings/app-context'
import { useDocumentState } from '../../bindings/use-document'
import { useSession } from '../../bindings/use-session'
import { useTexts } from '../../bindings/use-texts'
import { CommandButton } from '../../parts/command-button'
import { Icon } from '../../ui/icon'
import { IconButton } from '../../ui/icon-button'
import styles from './update-notice.module.css'

export default function UpdateNotice() {
  const texts = useTexts()
  const isReady = useSession((session) => session.isUpdateReady)
  const [isPutOff, setIsPutOff] = useState(false)
  return (
    // Always there: a live region that comes with its text is not read.
    <div role="status" className={styles.place}>
      {isReady && !isPutOff && (
        <div className={styles.notice}>
          <Icon name="info" className={styles.icon} />
          <p>{texts.write('offline.ready')}</p>
          <UpdateButton />
          <IconButton
            icon="close"
            size="small"
            label={texts.write('offline.later')}
            onPress={() => setIsPutOff(true)}
          />
        </div>
      )}
    </div>
  )
}

/** Whether it may be pressed changes with the document and with its file. */
function UpdateButton() {
  const { registry } = useApp()
  useDocumentState((state) => state)
  useSession((session) => session.file)
  return registry.byId.has('offline.update') && <CommandButton id="offline.update" tone="primary" />
}
