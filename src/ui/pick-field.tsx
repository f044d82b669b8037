// Several out of a list: chips for what is chosen, and a combo box for one more.
import { useEffect, useRef, useState } from 'react'
import { ChipList } from './chip-list'
import { ComboBox } from './combo-box'
import type { FieldDraft } from './field-draft'
import type { FieldProps } from './field-parts'
import type { Option } from './option-list'
import styles from './tag-field.module.css'

export function PickField<Id extends string>(
  props: FieldProps & {
    options: readonly Option<Id>[]
    values: readonly Id[]
    onChange: (values: readonly Id[]) => void
    /** Makes what was typed, and adds it itself. */
    onCreate?: ((text: string) => void) | undefined
    onBlur?: (() => void) | undefined
    placeholder?: string | undefined
    /** Keeps the words that are being typed. */
    draft?: FieldDraft | undefined
  },
) {
  const { options, values, onChange, onCreate, ...field } = props
  const container = useRef<HTMLDivElement>(null)
  // Since the focus came here; then the list does not open again by itself.
  const [hasPicked, setHasPicked] = useState(false)
  const byId = new Map(options.map((option) => [option.id, option]))
  const chosen = values.flatMap((id) => byId.get(id) ?? [])
  // The box with the focus went with the choice; the new one takes it, for one more.
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each choice.
  useEffect(() => {
    if (hasPicked) container.current?.querySelector('input')?.focus()
  }, [values.length])
  const create = onCreate && {
    onCreate: (text: string) => {
      setHasPicked(true)
      onCreate(text)
    },
  }
  return (
    <div ref={container} className={styles.field}>
      <ComboBox
        // Emptied after each choice: what was chosen stands below.
        key={values.length}
        {...field}
        {...create}
        opensOnFocus={!hasPicked}
        onBlur={() => {
          setHasPicked(false)
          field.onBlur?.()
        }}
        options={options.filter(({ id }) => !values.includes(id))}
        value={null}
        onChange={(id) => {
          if (id === null) return
          setHasPicked(true)
          onChange([...values, id])
        }}
      />
      <ChipList
        label={props.label}
        chips={chosen}
        onRemove={(gone) => {
          // The last one gave it the focus.
          if (container.current?.querySelector('input') === document.activeElement) {
            setHasPicked(true)
          }
          onChange(values.filter((id) => id !== gone))
        }}
        isDisabled={props.isDisabled}
      />
    </div>
  )
}
