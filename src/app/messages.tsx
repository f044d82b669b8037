// The line of text that stays until the next edit, and what only screen readers are told.
import { type RefObject, useEffect, useRef } from 'react'
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
  const place = useAboveCaptureBar(notice !== null)
  return (
    <>
      {/* Always there: a live region that comes with its text is not read. */}
      <div ref={place} className={styles.place} aria-live="polite" aria-atomic>
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

/** The capture bar says what Enter will do, and grows upwards with what is typed: nothing lies on it. */
function useAboveCaptureBar(isNeeded: boolean): RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null)
  const view = useSession((state) => state.view)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each view has a bar of its own.
  useEffect(() => {
    const place = ref.current
    const main = place?.closest('main')
    const bar = isNeeded && main?.querySelector('[data-capture]')
    if (!place || !main || !bar) return
    const measure = () => {
      const height = main.getBoundingClientRect().bottom - bar.getBoundingClientRect().top
      place.style.setProperty('--capture-height', `${height}px`)
    }
    const observer = new ResizeObserver(measure)
    // It moves with what it stands in: the overview may take a line below it.
    for (let one: Element | null = bar; one && one !== main; one = one.parentElement)
      observer.observe(one)
    return () => observer.disconnect()
  }, [isNeeded, view])
  return ref
}
