// A button that is only an icon: its name is its label, and a tooltip shows the label and shortcut.
import { type Ref, useId } from 'react'
import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
} from 'react-aria-components/Button'
import { classNames } from './class-names'
import { Icon } from './icon'
import styles from './icon-button.module.css'
import { WithTooltip } from './tooltip'

export type IconButtonProps = {
  /** A name of `icon`. */
  icon: string
  label: string
  /** As people read it: `Ctrl+Z`. */
  shortcut?: string | undefined
  /** As `aria-keyshortcuts` wants it: `Control+Z`. */
  ariaShortcut?: string | undefined
  /** Why it cannot act now; said in the tooltip. */
  disabledReason?: string | null | undefined
  /** For a toggle. */
  isOn?: boolean | undefined
  size?: 'normal' | 'small'
  className?: string | undefined
  ref?: Ref<HTMLButtonElement> | undefined
} & Pick<
  AriaButtonProps,
  | 'slot'
  | 'autoFocus'
  | 'excludeFromTabOrder'
  | 'onPress'
  | 'onPressStart'
  | 'preventFocusOnPress'
  | 'onMouseDown'
  | 'onKeyDown'
  | 'onBlur'
  | 'aria-haspopup'
  | 'aria-expanded'
>

export function IconButton(props: IconButtonProps) {
  const { icon, label, onPress, shortcut, ariaShortcut, disabledReason, isOn, className } = props
  const { size = 'normal', ref, slot, autoFocus, excludeFromTabOrder } = props
  const { onPressStart, onMouseDown, onKeyDown, onBlur, preventFocusOnPress = false } = props
  const reasonId = useId()
  const isOff = disabledReason != null
  const extra = {
    ...(ariaShortcut && { 'aria-keyshortcuts': ariaShortcut }),
    ...(isOff && { 'aria-disabled': true, 'aria-describedby': reasonId }),
  }
  return (
    <>
      <WithTooltip label={label} shortcut={shortcut} note={disabledReason}>
        <AriaButton
          aria-label={label}
          aria-pressed={isOn}
          className={classNames(styles.button, size === 'small' && styles.small, className)}
          aria-haspopup={props['aria-haspopup']}
          aria-expanded={props['aria-expanded']}
          onPress={isOff ? undefined : onPress}
          onPressStart={onPressStart}
          onMouseDown={onMouseDown}
          preventFocusOnPress={preventFocusOnPress}
          onKeyDown={onKeyDown}
          onBlur={onBlur}
          ref={ref}
          slot={slot}
          autoFocus={autoFocus}
          excludeFromTabOrder={excludeFromTabOrder}
          render={(dom) => <button {...dom} {...extra} />}
        >
          <Icon name={icon} size={size === 'small' ? 16 : 20} />
        </AriaButton>
      </WithTooltip>
      {isOff && (
        <span id={reasonId} hidden>
          {disabledReason}
        </span>
      )}
    </>
  )
}
