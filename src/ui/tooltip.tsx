// What an icon means, on hover and on focus. The label is the name of the button already.
import type { ReactNode } from 'react'
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip'
import styles from './tooltip.module.css'

/** Shows label, shortcut and a note (why not) beside its one child, a button of React Aria. */
export function WithTooltip({
  label,
  shortcut,
  note,
  children,
}: {
  label: string
  shortcut?: string | undefined
  note?: string | null | undefined
  children: ReactNode
}) {
  return (
    <TooltipTrigger delay={500} closeDelay={100}>
      {children}
      <Tooltip className={styles.tooltip} offset={6}>
        {/* Hidden: the button has this name, and its description says why not. */}
        <span aria-hidden className={styles.line}>
          {label}
          {shortcut && <kbd className={styles.shortcut}>{shortcut}</kbd>}
        </span>
        {note && (
          <span aria-hidden className={styles.note}>
            {note}
          </span>
        )}
      </Tooltip>
    </TooltipTrigger>
  )
}
