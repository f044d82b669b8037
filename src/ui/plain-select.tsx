// The browser's own choice of one from a short list: light enough for every row of a long one.
import type { KeyboardEvent } from 'react'
import { classNames } from './class-names'
import { Icon } from './icon'
import styles from './plain-select.module.css'

export type PlainOption<Id extends string> = { readonly id: Id; readonly label: string }

/** `label` is seen before the choice unless it is hidden; it is the name of the combobox anyhow. */
export function PlainSelect<Id extends string>(props: {
  label: string
  isLabelHidden?: boolean
  options: readonly PlainOption<Id>[]
  value: Id
  onChange: (value: Id) => void
  isDisabled?: boolean
  /** Without a frame, as words in a row that can be changed. */
  isQuiet?: boolean
  tabIndex?: number
  className?: string | undefined
}) {
  const { label, isLabelHidden, options, value, onChange, isDisabled, isQuiet, tabIndex } = props
  return (
    // The name is given to the select itself: the words around it would add the options to it.
    <span
      className={classNames(styles.field, isQuiet && styles.quiet, props.className)}
      data-disabled={isDisabled || undefined}
    >
      {!isLabelHidden && (
        <span className={styles.label} aria-hidden>
          {label}
        </span>
      )}
      <span className={styles.choice} data-words={options.find(({ id }) => id === value)?.label}>
        <select
          aria-label={label}
          className={styles.select}
          value={value}
          disabled={isDisabled}
          tabIndex={tabIndex}
          onChange={(event) => {
            const chosen = options.find(({ id }) => id === event.target.value)
            if (chosen) onChange(chosen.id)
          }}
          onKeyDown={keepKeys}
        >
          {options.map(({ id, label: words }) => (
            <option key={id} value={id}>
              {words}
            </option>
          ))}
        </select>
      </span>
      <Icon name="chevronDown" size={14} className={styles.sign} />
    </span>
  )
}

/** Up and down choose here, and mean nothing to what is around. */
function keepKeys(event: KeyboardEvent) {
  const isOwn = ['ArrowUp', 'ArrowDown', 'Home', 'End', 'Enter', ' '].includes(event.key)
  if (isOwn && !event.altKey) event.stopPropagation()
}
