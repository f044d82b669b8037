// A row of a list: icon, title, a line below it, and actions at its end.
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import { classNames } from './class-names'
import { Icon } from './icon'
import styles from './list-row.module.css'

export type ListRowProps = {
  title: ReactNode
  icon?: string | undefined
  description?: ReactNode
  /** Makes icon, title and description one button. */
  onPress?: (() => void) | undefined
  actions?: ReactNode
  isSelected?: boolean | undefined
  className?: string | undefined
}

export function ListRow(props: ListRowProps) {
  const { title, icon, description, onPress, actions, isSelected, className } = props
  const words = (
    <>
      {icon && <Icon name={icon} className={styles.icon} />}
      <span className={styles.words}>
        <span className={styles.title}>{title}</span>
        {description && <span className={styles.description}>{description}</span>}
      </span>
    </>
  )
  return (
    <div className={classNames(styles.row, isSelected && styles.selected, className)}>
      {onPress ? (
        <Button className={classNames(styles.body, styles.button)} onPress={onPress}>
          {words}
        </Button>
      ) : (
        <div className={styles.body}>{words}</div>
      )}
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  )
}
