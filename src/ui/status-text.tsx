// A short state in words with an icon: saved, not saved, being done.
import type { ReactNode } from 'react'
import { classNames } from './class-names'
import { Icon } from './icon'
import styles from './status-text.module.css'

export type StatusTone = 'plain' | 'good' | 'concern' | 'harm'

/** Says its words to screen readers politely when they change, if `isLive`. */
export function StatusText({
  children,
  icon,
  tone = 'plain',
  isLive = false,
  className,
}: {
  children: ReactNode
  icon?: string | undefined
  tone?: StatusTone
  isLive?: boolean
  className?: string | undefined
}) {
  return (
    <span
      className={classNames(styles.status, styles[tone], className)}
      {...(isLive && { role: 'status' })}
    >
      {icon && <Icon name={icon} size={16} className={styles.icon} />}
      <span className={styles.words}>{children}</span>
    </span>
  )
}
