// A list of short words: Enter or a comma adds what is typed, Backspace in an empty field takes the last.
import { type KeyboardEvent, useId } from 'react'
import { ChipList } from './chip-list'
import { type FieldDraft, useFieldDraft } from './field-draft'
import type { FieldProps } from './field-parts'
import styles from './tag-field.module.css'
import { TextField } from './text-field'

export function TagField(
  props: FieldProps & {
    values: readonly string[]
    onChange: (values: readonly string[]) => void
    onBlur?: (() => void) | undefined
    placeholder?: string | undefined
    /** Words to choose from while typing; those that are there already are not offered. */
    suggestions?: readonly string[] | undefined
    /** Keeps the word that is being typed. */
    draft?: FieldDraft | undefined
  },
) {
  const { values, onChange, onBlur, suggestions = [], draft, ...field } = props
  const listId = useId()
  const offered = suggestions.filter((word) => !values.includes(word)).slice(0, mostOffered)
  const { text: typed, keep: setTyped } = useFieldDraft(draft)
  const add = (text: string) => {
    const added = text
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== '' && !values.includes(part))
    if (added.length > 0) onChange([...values, ...new Set(added)])
    setTyped('')
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && typed.trim() !== '') {
      event.preventDefault()
      add(typed)
    }
    if (event.key === 'Backspace' && typed === '') onChange(values.slice(0, -1))
  }
  return (
    <div className={styles.field}>
      <TextField
        {...field}
        value={typed}
        onChange={(text) => (text.includes(',') ? add(text) : setTyped(text))}
        onKeyDown={onKeyDown}
        listId={offered.length > 0 ? listId : undefined}
        onBlur={() => {
          // What was typed and not confirmed is not lost.
          add(typed)
          onBlur?.()
        }}
      />
      {offered.length > 0 && (
        <datalist id={listId}>
          {offered.map((word) => (
            <option key={word} value={word} />
          ))}
        </datalist>
      )}
      <ChipList
        label={props.label}
        chips={values.map((value) => ({ id: value, label: value }))}
        onRemove={(gone) => onChange(values.filter((value) => value !== gone))}
        isDisabled={props.isDisabled}
      />
    </div>
  )
}

const mostOffered = 50
