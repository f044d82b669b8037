// A choice of one from a long list by typing; may offer to create what was typed.
import { Button } from 'react-aria-components/Button'
import { ComboBox as AriaComboBox } from 'react-aria-components/ComboBox'
import { Input } from 'react-aria-components/Input'
import { classNames } from './class-names'
import comboStyles from './combo-box.module.css'
import styles from './field.module.css'
import { type FieldDraft, useTypedOver } from './field-draft'
import { FieldLabel, FieldNotes, type FieldProps } from './field-parts'
import { Icon } from './icon'
import { matchingOptions } from './matching-options'
import { type Option, OptionList } from './option-list'
import { Popover } from './popover'
import { useUiWords } from './ui-words'

export type ComboBoxProps<Id extends string> = FieldProps & {
  options: readonly Option<Id>[]
  /** Null: nothing is chosen. */
  value: Id | null
  /** Null when the text was emptied. */
  onChange: (value: Id | null) => void
  /** Makes what was typed; without it only the options can be chosen. */
  onCreate?: ((text: string) => void) | undefined
  onBlur?: (() => void) | undefined
  placeholder?: string | undefined
  autoFocus?: boolean | undefined
  /** False: the list waits until one types or presses the arrow down. */
  opensOnFocus?: boolean | undefined
  className?: string | undefined
  /** Keeps words that are being typed, of which something new can be made. */
  draft?: FieldDraft | undefined
}

const createId = '\u0000create'

export function ComboBox<Id extends string>(props: ComboBoxProps<Id>) {
  const { label, isLabelHidden, description, error, isDisabled, options, value, onCreate } = props
  const words = useUiWords()
  const chosenLabel = options.find((option) => option.id === value)?.label ?? ''
  // What is typed; null while the field shows what is chosen.
  const [typed, setTyped] = useTypedOver(props.draft)
  const wanted = typed?.trim() ?? ''
  const found: Option[] = typed === null ? [...options] : matchingOptions(options, wanted)
  const isKnown = options.some((option) => option.label.toLowerCase() === wanted.toLowerCase())
  if (onCreate && wanted !== '' && !isKnown) {
    found.push({ id: createId, label: words.create(wanted), icon: 'add' })
  }
  const choose = (key: string | number | null) => {
    // When the page scrolls, React Aria closes the list and chooses anew what is chosen.
    if (key === null || isScrolling()) return
    setTyped(null)
    if (key === createId) onCreate?.(wanted)
    else if (key !== value) props.onChange(key as Id)
  }
  const type = (text: string) => {
    // React Aria also tells the text that it sets itself after a choice.
    if (text === chosenLabel && typed === null) return
    setTyped(text)
    if (text === '' && value !== null) props.onChange(null)
  }
  return (
    <AriaComboBox
      className={classNames(styles.field, props.className)}
      items={found}
      inputValue={typed ?? chosenLabel}
      onInputChange={type}
      value={value}
      onChange={choose}
      onBlur={() => {
        setTyped(null)
        props.onBlur?.()
      }}
      menuTrigger={props.opensOnFocus === false ? 'input' : 'focus'}
      allowsEmptyCollection
      isInvalid={Boolean(error)}
      isDisabled={isDisabled ?? false}
      autoFocus={props.autoFocus ?? false}
    >
      <FieldLabel label={label} isLabelHidden={isLabelHidden} />
      <div className={comboStyles.row}>
        <Input
          className={classNames(styles.input, comboStyles.input)}
          placeholder={props.placeholder}
        />
        <Button className={comboStyles.button}>
          <Icon name="chevronDown" size={16} />
        </Button>
      </div>
      <FieldNotes description={description} error={error} />
      <Popover>
        <OptionList options={found} emptyText={words.noMatches} />
      </Popover>
    </AriaComboBox>
  )
}

/** Whether what runs now answers to a scroll. */
function isScrolling(): boolean {
  return window.event?.type === 'scroll'
}
