// A button with words. When it cannot act it stays in the Tab order and says why.
import { type ReactNode, type Ref, useId } from 'react'
import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
} from 'react-aria-components/Button'
import styles from './button.module.css'
import { classNames } from './class-names'
import { Icon } from './icon'

export type ButtonTone = 'plain' | 'primary' | 'danger' | 'quiet' | 'link'

export type ButtonProps = {
  children: ReactNode
  tone?: ButtonTone
  /** A name of `icon`, before the words. */
  icon?: string | undefined
  /** A name of `icon`, after the words. */
  iconAfter?: string | undefined
  /** Why it cannot act now; it is then shown as disabled but can still be focused. */
  disabledReason?: string | null | undefined
  className?: string | undefined
  ref?: Ref<HTMLButtonElement> | undefined
} & Pick<
  AriaButtonProps,
  | 'onPress'
  | 'onPressStart'
  | 'preventFocusOnPress'
  | 'onMouseDown'
  | 'onKeyDown'
  | 'onBlur'
  | 'autoFocus'
  | 'type'
  | 'aria-haspopup'
  | 'aria-label'
  | 'aria-pressed'
  | 'aria-expanded'
  | 'aria-describedby'
  | 'slot'
>

export function Button(props: ButtonProps) {
  const {
    children,
    onPress,
    tone = 'plain',
    icon,
    iconAfter,
    disabledReason,
    className,
    ...rest
  } = props
  const reasonId = useId()
  const isOff = disabledReason != null
  return (
    <>
      <AriaButton
        {...rest}
        className={classNames(styles.button, styles[tone], className)}
        // Pressed all the same when it is off: nothing happens, and the focus is not lost.
        onPress={isOff ? undefined : onPress}
        render={(dom) => <button {...dom} {...(isOff && offProps(reasonId))} />}
      >
        {icon && <Icon name={icon} />}
        <span className={styles.words}>{children}</span>
        {iconAfter && <Icon name={iconAfter} size={16} />}
      </AriaButton>
      {isOff && (
        <span id={reasonId} hidden>
          {disabledReason}
        </span>
      )}
    </>
  )
}

function offProps(reasonId: string) {
  return { 'aria-disabled': true, 'aria-describedby': reasonId } as const
}
