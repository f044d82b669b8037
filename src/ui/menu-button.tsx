// A button that opens a menu.
import { MenuTrigger } from 'react-aria-components/Menu'
import { Button, type ButtonTone } from './button'
import { IconButton } from './icon-button'
import { Menu, type MenuGroup } from './menu'
import { Popover } from './popover'

export type MenuButtonProps = {
  label: string
  icon: string
  /** Groups, or a function that makes them when the menu opens. */
  groups: readonly MenuGroup[] | (() => readonly MenuGroup[])
  /** Whether the words are seen too. */
  hasWords?: boolean
  tone?: ButtonTone
  size?: 'normal' | 'small'
  className?: string | undefined
}

export function MenuButton(props: MenuButtonProps) {
  const {
    label,
    icon,
    groups,
    hasWords = false,
    tone = 'quiet',
    size = 'normal',
    className,
  } = props
  return (
    <MenuTrigger>
      {hasWords ? (
        <Button icon={icon} tone={tone} className={className}>
          {label}
        </Button>
      ) : (
        <IconButton icon={icon} label={label} size={size} className={className} />
      )}
      <Popover placement="bottom start">
        <LateMenu label={label} groups={groups} />
      </Popover>
    </MenuTrigger>
  )
}

/** Asks for the groups only when it is mounted, which is when the menu opens. */
function LateMenu({ label, groups }: Pick<MenuButtonProps, 'label' | 'groups'>) {
  return <Menu label={label} groups={typeof groups === 'function' ? groups() : groups} />
}
