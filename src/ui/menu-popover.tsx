// What a menu button opens.
import type { RefObject } from 'react'
import { type LateGroups, Menu, type MenuFocus } from './menu'
import { Popover } from './popover'

type LateMenuProps = {
  label: string
  groups: LateGroups
  focus: MenuFocus
  onClose: () => void
}

export default function MenuPopover(
  props: LateMenuProps & {
    triggerRef: RefObject<HTMLButtonElement | null>
    isOpen: boolean
  },
) {
  const { triggerRef, isOpen, onClose, ...menu } = props
  return (
    <Popover
      aria-label={menu.label}
      triggerRef={triggerRef}
      isOpen={isOpen}
      onOpenChange={(isWanted) => {
        if (!isWanted) onClose()
      }}
      placement="bottom start"
    >
      <LateMenu {...menu} onClose={onClose} />
    </Popover>
  )
}

/** Asks for the groups only when it is mounted, which is when the menu opens. */
function LateMenu({ groups, ...menu }: LateMenuProps) {
  return <Menu {...menu} groups={typeof groups === 'function' ? groups() : groups} />
}
