// The list of options that fields for choosing drop down.
import type { ReactNode } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Text } from 'react-aria-components/Text'
import { Icon } from './icon'
import styles from './option-list.module.css'

/** Something that can be chosen. */
export type Option<Id extends string = string> = {
  readonly id: Id
  readonly label: string
  readonly description?: string | undefined
  /** A name of `icon`. */
  readonly icon?: string | undefined
}

/** For a popover inside a field of React Aria. */
export function OptionList({
  options,
  emptyText,
}: {
  options: readonly Option[]
  emptyText?: ReactNode
}) {
  return (
    <ListBox
      className={styles.list}
      items={options}
      renderEmptyState={() => <span className={styles.empty}>{emptyText}</span>}
    >
      {({ id, label, description, icon }) => (
        <ListBoxItem id={id} textValue={label} className={styles.option}>
          {({ isSelected }) => (
            <>
              <span className={styles.icon}>
                {isSelected ? <Icon name="check" /> : icon && <Icon name={icon} />}
              </span>
              <Text slot="label">{label}</Text>
              {description && (
                <Text slot="description" className={styles.description}>
                  {description}
                </Text>
              )}
            </>
          )}
        </ListBoxItem>
      )}
    </ListBox>
  )
}
