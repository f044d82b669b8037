// A choice of one from a short list; with `hasNone`, also of nothing.
import { Button } from 'react-aria-components/Button'
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select'
import { classNames } from './class-names'
import styles from './field.module.css'
import { FieldLabel, FieldNotes, type FieldProps } from './field-parts'
import { Icon } from './icon'
import { type Option, OptionList } from './option-list'
import { Popover } from './popover'
import selectStyles from './select.module.css'
import { useUiWords } from './ui-words'

export type SelectProps<Id extends string> = FieldProps & {
  options: readonly Option<Id>[]
  /** Null: nothing is chosen. */
  value: Id | null
  onChange: (value: Id | null) => void
  onBlur?: (() => void) | undefined
  /** Offers "None", which is told as null. */
  hasNone?: boolean | undefined
  /** What is read while nothing is chosen; "None" without it. */
  placeholder?: string | undefined
  className?: string | undefined
}

const noneId = ''

export function Select<Id extends string>(props: SelectProps<Id>) {
  const { label, isLabelHidden, description, error, isDisabled, options, value, onChange } = props
  const words = useUiWords()
  const none: Option = { id: noneId, label: props.placeholder ?? words.none }
  const offered: readonly Option[] = props.hasNone ? [none, ...options] : options
  const chosen = options.find((option) => option.id === value)
  return (
    <AriaSelect
      className={classNames(styles.field, props.className)}
      value={value ?? (props.hasNone ? noneId : null)}
      onChange={(key) => onChange(key === noneId || key === null ? null : (key as Id))}
      onBlur={props.onBlur}
      isInvalid={Boolean(error)}
      isDisabled={isDisabled ?? false}
    >
      <FieldLabel label={label} isLabelHidden={isLabelHidden} />
      <Button className={classNames(styles.input, selectStyles.button)}>
        {chosen?.icon && <Icon name={chosen.icon} />}
        <SelectValue className={classNames(selectStyles.value, !chosen && selectStyles.empty)}>
          {chosen?.label ?? none.label}
        </SelectValue>
        <Icon name="chevronDown" size={16} />
      </Button>
      <FieldNotes description={description} error={error} />
      <Popover>
        <OptionList options={offered} />
      </Popover>
    </AriaSelect>
  )
}
