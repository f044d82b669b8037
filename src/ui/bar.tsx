// A line above what is worked on: says what is the case, and what can be done about it.
import type { ReactNode } from 'react'
import styles from './bar.module.css'
import { Icon } from './icon'

/** `label` names the region; `words` are told to screen readers when they change. */
export function Bar({
  label,
  icon,
  words,
  hint,
  children,
}: {
  label: string
  /** A name of `icon`. */
  icon: string
  words: string
  /** Less important than the words; the first to go where there is no room. */
  hint?: string
  children: ReactNode
}) {
  return (
    <section className={styles.bar} aria-label={label}>
      <Icon name={icon} className={styles.icon} />
      <p className={styles.words}>
        <strong role="status">{words}</strong>
        {hint && <span className={styles.hint}>{hint}</span>}
      </p>
      <div className={styles.end}>{children}</div>
    </section>
  )
}
