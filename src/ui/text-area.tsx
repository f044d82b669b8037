// Several lines of text; the field grows with what is in it and tells every change as it is typed.
import type { KeyboardEvent } from 'react'
import { TextArea as AriaTextArea } from 'react-aria-components/TextArea'
import { TextField as AriaTextField } from 'react-aria-components/TextField'
import { classNames } from './class-names'
import styles from './field.module.css'
import { FieldLabel, FieldNotes, type FieldProps } from './field-parts'
import areaStyles from './text-area.module.css'

export type TextAreaProps = FieldProps & {
  value: string
  onChange: (value: string) => void
  onBlur?: (() => void) | undefined
  onKeyDown?: ((event: KeyboardEvent<HTMLTextAreaElement>) => void) | undefined
  placeholder?: string | undefined
  /** Lines that are there before it grows. */
  rows?: number | undefined
  autoFocus?: boolean | undefined
  isReadOnly?: boolean | undefined
  /** The language of the words in it, if it is not the page's. */
  lang?: string | undefined
  className?: string | undefined
}

export function TextArea(props: TextAreaProps) {
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
    >
      <FieldLabel label={label} isLabelHidden={isLabelHidden} />
      {/* The same text, unseen, in the same cell of the grid gives the height. */}
      <div className={areaStyles.grow} data-value={`${value} `}>
        <AriaTextArea
          className={classNames(styles.input, areaStyles.area)}
          rows={props.rows ?? 1}
          placeholder={props.placeholder}
          lang={props.lang}
          onKeyDown={props.onKeyDown}
        />
      </div>
      <FieldNotes description={description} error={error} />
    </AriaTextField>
  )
}
