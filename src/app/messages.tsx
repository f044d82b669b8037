// The line of text that stays until the next edit, and what only screen readers are told.
import { useSession, useSessionStore } from '../bindings/use-session'
import { useTexts } from '../bindings/use-texts'
import { writeRef } from '../text/texts'
import { Icon } from '../ui/icon'
import { IconButton } from '../ui/icon-button'
import styles from './messages.module.css'

export function Messages() {
  const texts = useTexts()
  const session = useSessionStore()
  const notice = useSession((state) => state.notice)
  const announcement = useSession((state) => state.announcement)
  return (
    <>
      {/* Always there: a live region that comes with its text is not read. */}
      <div className={styles.place} aria-live="polite" aria-atomic>
        {notice && (
          <div key={notice.id} className={styles.notice} data-tone={notice.tone}>
            <Icon name={notice.tone === 'problem' ? 'alert' : 'info'} className={styles.icon} />
            <p className={styles.words}>{writeRef(texts, notice.text)}</p>
            <IconButton
              icon="close"
              size="small"
              label={texts.write('app.closeMessage')}
              onPress={() => session.set({ notice: null })}
            />
          </div>
        )}
      </div>
      <div className={styles.unseen} aria-live="polite">
        {announcement && <p key={announcement.id}>{writeRef(texts, announcement.text)}</p>}
      </div>
    </>
  )
}
