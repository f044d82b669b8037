// A box that is ticked or not.
import type { ReactNode } from 'react'
import { Checkbox as AriaCheckbox } from 'react-aria-components/Checkbox'
import styles from './checkbox.module.css'
import { Icon } from './icon'

export function Checkbox({
  children,
  isSelected,
  onChange,
  isIndeterminate = false,
  isDisabled = false,
}: {
  children: ReactNode
  isSelected: boolean
  onChange: (isSelected: boolean) => void
  /** Some of several things are, some are not. */
  isIndeterminate?: boolean
  isDisabled?: boolean
}) {
  return (
    <AriaCheckbox
      className={styles.checkbox}
      isSelected={isSelected}
      isIndeterminate={isIndeterminate}
      isDisabled={isDisabled}
      onChange={onChange}
    >
      <span className={styles.box}>
        <Icon name={isIndeterminate ? 'zoomOut' : 'check'} size={14} className={styles.mark} />
      </span>
      {children}
    </AriaCheckbox>
  )
}
