// One line of text; tells every change as it is typed.
import type { KeyboardEvent, Ref } from 'react'
import { Input } from 'react-aria-components/Input'
import { TextField as AriaTextField } from 'react-aria-components/TextField'
import { classNames } from './class-names'
import styles from './field.module.css'
import { FieldLabel, FieldNotes, type FieldProps } from './field-parts'

export type TextFieldProps = FieldProps & {
  value: string
  onChange: (value: string) => void
  onBlur?: (() => void) | undefined
  onKeyDown?: ((event: KeyboardEvent<HTMLInputElement>) => void) | undefined
  placeholder?: string | undefined
  /** `password` shows dots: others see the screen. */
  type?: 'text' | 'search' | 'url' | 'date' | 'password' | undefined
  inputMode?: 'text' | 'decimal' | 'numeric' | 'url' | undefined
  maxLength?: number | undefined
  autoFocus?: boolean | undefined
  /** What is typed first replaces what stands there. */
  isSelectedOnFocus?: boolean | undefined
  isReadOnly?: boolean | undefined
  /** The language of the words in it, if it is not the page's. */
  lang?: string | undefined
  className?: string | undefined
  inputClassName?: string | undefined
  /** The id of a `datalist` with words to choose from. */
  listId?: string | undefined
  inputRef?: Ref<HTMLInputElement> | undefined
}

export function TextField(props: TextFieldProps) {
  const { label, isLabelHidden, description, error, isDisabled, value, onChange, onBlur } = props
  return (
    <AriaTextField
      className={classNames(styles.field, props.className)}
      value={value}
      onChange={onChange}
      onBlur={onBlur}
      isInvalid={Boolean(error)}
      isDisabled={isDisabled ?? false}
      isReadOnly={props.isReadOnly ?? false}
      autoFocus={props.autoFocus ?? false}
      type={props.type ?? 'text'}
      inputMode={props.inputMode}
      maxLength={props.maxLength}
    >
      <FieldLabel label={label} isLabelHidden={isLabelHidden} />
      <Input
        ref={props.inputRef}
        className={classNames(styles.input, props.inputClassName)}
        placeholder={props.placeholder}
        lang={props.lang}
        autoComplete="off"
        onKeyDown={props.onKeyDown}
        onFocus={(event) => props.isSelectedOnFocus && event.target.select()}
        list={props.listId}
      />
      <FieldNotes description={description} error={error} />
    </AriaTextField>
  )
}
