// A dialog in which one types some words and takes one of the rows that match.
import { useState } from 'react'
import { Autocomplete } from 'react-aria-components/Autocomplete'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { SearchField } from 'react-aria-components/SearchField'
import { useTexts } from '../bindings/use-texts'
import { Dialog } from '../ui/dialog'
import { isEnter } from '../ui/is-enter'
import { ScrollRegion } from '../ui/scroll-region'
import styles from './row-picker-dialog.module.css'

export type PickerRow = {
  readonly id: string
  /** `T12`, or empty. */
  readonly number: string
  readonly name: string
  /** A word at the end, such as that it is connected already. */
  readonly note?: string | null | undefined
}

export function RowPickerDialog<Row extends PickerRow>(props: {
  title: string
  /** Of the field in which one types. */
  label: string
  /** What one may type; without it a number or words of a title. */
  hint?: string
  /** Said where no row matches; without it that no touchpoint does. */
  nothing?: string
  /** The rows that match what is typed, best first. */
  rowsFor: (typed: string) => readonly Row[]
  onPick: (row: Row) => void
  onClose: () => void
}) {
  const { title, label, hint, nothing, rowsFor, onPick, onClose } = props
  const texts = useTexts()
  const [typed, setTyped] = useState('')
  const rows = rowsFor(typed)
  return (
    <Dialog title={title} onClose={onClose}>
      <Autocomplete inputValue={typed} onInputChange={setTyped}>
        <SearchField className={styles.field} autoFocus>
          <Label className={styles.label}>{label}</Label>
          <Input
            className={styles.input}
            placeholder={hint ?? texts.write('transitions.targetHint')}
            // The first match is one Enter away, without an arrow key before it.
            onKeyDown={(event) => {
              const [first] = rows
              const isOnRow = event.currentTarget.getAttribute('aria-activedescendant')
              if (!isEnter(event) || isOnRow || !first) return
              event.preventDefault()
              onPick(first)
            }}
          />
        </SearchField>
        <ScrollRegion label={texts.write('common.found')} className={styles.list}>
          <ListBox
            aria-label={label}
            items={rows}
            onAction={(key) => {
              const row = rows.find(({ id }) => id === key)
              if (row) onPick(row)
            }}
            renderEmptyState={() => (
              <p className={styles.empty}>{nothing ?? texts.write('transitions.noTarget')}</p>
            )}
          >
            {({ number, name, note, id }) => (
              <ListBoxItem
                id={id}
                className={styles.row}
                textValue={[number, name, note].filter(Boolean).join(' ')}
              >
                {number && <span className={styles.number}>{number}</span>}
                <span className={styles.name}>{name || texts.write('common.untitled')}</span>
                {note && <span className={styles.note}>{note}</span>}
              </ListBoxItem>
            )}
          </ListBox>
        </ScrollRegion>
      </Autocomplete>
    </Dialog>
  )
}
