// A dialog that asks for one touchpoint or transition: typed by number or words, chosen from a list.
import { useState } from 'react'
import { Autocomplete } from 'react-aria-components/Autocomplete'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { SearchField } from 'react-aria-components/SearchField'
import { useDocument } from '../bindings/use-document'
import { useTexts } from '../bindings/use-texts'
import { type FoundRecord, findRecords } from '../model/queries/find-records'
import type { NumberedKind } from '../model/queries/name-of'
import { Dialog } from '../ui/dialog'
import { ScrollRegion } from '../ui/scroll-region'
import styles from './thing-picker-dialog.module.css'

export function ThingPickerDialog(props: {
  title: string
  /** Of the field in which one types. */
  label: string
  kinds: readonly NumberedKind[]
  /** A thing that is not offered: the one that the question is about. */
  exceptId?: string
  /** A word beside a row, such as that it is connected already. */
  noteOf?: (ref: FoundRecord['ref']) => string | null
  onPick: (ref: FoundRecord['ref']) => void
  onClose: () => void
}) {
  const { title, label, kinds, exceptId, noteOf, onPick, onClose } = props
  const texts = useTexts()
  const document = useDocument((current) => current)
  const [typed, setTyped] = useState('')
  const found = findRecords(document, typed, { kinds, limit: 60 }).filter(
    ({ ref }) => ref.id !== exceptId,
  )
  return (
    <Dialog title={title} onClose={onClose}>
      <Autocomplete inputValue={typed} onInputChange={setTyped}>
        <SearchField className={styles.field} autoFocus>
          <Label className={styles.label}>{label}</Label>
          <Input
            className={styles.input}
            placeholder={texts.write('transitions.targetHint')}
            // The first match is one Enter away, without an arrow key before it.
            onKeyDown={(event) => {
              const [first] = found
              const isOnRow = event.currentTarget.getAttribute('aria-activedescendant')
              if (event.key !== 'Enter' || isOnRow || !first) return
              event.preventDefault()
              onPick(first.ref)
            }}
          />
        </SearchField>
        <ScrollRegion label={texts.write('common.found')} className={styles.list}>
          <ListBox
            aria-label={label}
            items={found.map((row) => ({ ...row, id: row.ref.id, note: noteOf?.(row.ref) }))}
            onAction={(key) => {
              const row = found.find(({ ref }) => ref.id === key)
              if (row) onPick(row.ref)
            }}
            renderEmptyState={() => (
              <p className={styles.empty}>{texts.write('transitions.noTarget')}</p>
            )}
          >
            {({ spokenNumber, name, note, id }) => (
              <ListBoxItem
                id={id}
                className={styles.row}
                textValue={[spokenNumber, name, note].filter(Boolean).join(' ')}
              >
                <span className={styles.number}>{spokenNumber}</span>
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
