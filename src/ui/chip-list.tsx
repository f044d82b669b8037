// Small words in a row, each of which can be taken away; what fields for several values show.
import { Button } from 'react-aria-components/Button'
import styles from './chip-list.module.css'
import { focusNextItem } from './focus-beside'
import { Icon } from './icon'
import { useUiWords } from './ui-words'

export type Chip = {
  readonly id: string
  readonly label: string
  readonly icon?: string | undefined
}

export function ChipList({
  label,
  chips,
  onRemove,
  isDisabled = false,
}: {
  /** What the chips are, for screen readers. */
  label: string
  chips: readonly Chip[]
  onRemove: (id: string) => void
  isDisabled?: boolean | undefined
}) {
  const words = useUiWords()
  if (chips.length === 0) return null
  return (
    <ul className={styles.list} aria-label={label}>
      {chips.map((chip) => (
        <li key={chip.id} className={styles.chip}>
          {chip.icon && <Icon name={chip.icon} size={14} />}
          <span className={styles.words}>{chip.label}</span>
          {!isDisabled && (
            <Button
              className={styles.remove}
              aria-label={words.remove(chip.label)}
              onPress={(press) => {
                focusNextItem(press, press.target.closest('li'))
                onRemove(chip.id)
              }}
            >
              <Icon name="close" size={14} />
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}
