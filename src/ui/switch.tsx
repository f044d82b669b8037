// Something that is on or off, at once.
import type { ReactNode } from 'react'
import { Switch as AriaSwitch } from 'react-aria-components/Switch'
import styles from './switch.module.css'

export function Switch({
  children,
  isSelected,
  onChange,
  isDisabled = false,
}: {
  children: ReactNode
  isSelected: boolean
  onChange: (isSelected: boolean) => void
  isDisabled?: boolean
}) {
  return (
    <AriaSwitch
      className={styles.switch}
      isSelected={isSelected}
      onChange={onChange}
      isDisabled={isDisabled}
    >
      <span className={styles.track}>
        <span className={styles.thumb} />
      </span>
      {children}
    </AriaSwitch>
  )
}
