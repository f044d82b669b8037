// Commands as buttons: an icon with a tooltip, or words; disabled with the reason.
import { isMac } from '../bindings/platform'
import { useCommand } from '../bindings/use-command'
import { ariaShortcut, formatShortcut } from '../commands/shortcut'
import { Button, type ButtonTone } from '../ui/button'
import { IconButton } from '../ui/icon-button'
import { WithTooltip } from '../ui/tooltip'

/** An icon; its name is the command's label. */
export function CommandIconButton({
  id,
  size,
  className,
}: {
  id: string
  size?: 'normal' | 'small'
  className?: string | undefined
}) {
  const { command, label, reason, isOn, run } = useCommand(id)
  const [shortcut] = command.shortcuts ?? []
  return (
    <IconButton
      icon={command.icon}
      label={label}
      shortcut={shortcut && formatShortcut(shortcut, isMac)}
      ariaShortcut={shortcut && ariaShortcut(shortcut, isMac)}
      disabledReason={reason}
      isOn={command.isOn && isOn}
      onPress={run}
      className={className}
      {...(size && { size })}
    />
  )
}

/** Words, with the icon unless `hasIcon` is false. */
export function CommandButton({
  id,
  tone = 'plain',
  hasIcon = true,
  hasTooltip = false,
  className,
}: {
  id: string
  tone?: ButtonTone
  hasIcon?: boolean
  /** With the label and the shortcut: where there may be no room for the words. */
  hasTooltip?: boolean
  className?: string | undefined
}) {
  const { command, label, reason, isOn, run } = useCommand(id)
  const [shortcut] = command.shortcuts ?? []
  const button = (
    <Button
      icon={hasIcon ? command.icon : undefined}
      tone={tone}
      disabledReason={reason}
      aria-pressed={command.isOn && isOn}
      onPress={run}
      className={className}
    >
      {label}
    </Button>
  )
  if (!hasTooltip) return button
  return (
    <WithTooltip label={label} shortcut={shortcut && formatShortcut(shortcut, isMac)} note={reason}>
      {button}
    </WithTooltip>
  )
}
