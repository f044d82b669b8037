// A button that opens a menu of commands; it is not there when none of them exists.
import { useApp } from '../bindings/app-context'
import type { ButtonTone } from '../ui/button'
import { MenuButton } from '../ui/menu-button'
import { beginAhead, type CommandSection, commandMenuGroups } from './command-menu'

export function CommandMenuButton(props: {
  label: string
  icon: string
  sections: readonly CommandSection[]
  hasWords?: boolean
  tone?: ButtonTone
  size?: 'normal' | 'small'
  className?: string | undefined
}) {
  const { sections, ...look } = props
  const app = useApp()
  const isEmpty = sections.every(({ commandIds }) =>
    commandIds.every((id) => !app.registry.byId.has(id)),
  )
  if (isEmpty) return null
  return (
    <MenuButton
      {...look}
      groups={() => commandMenuGroups(app, sections)}
      onOpen={() => beginAhead(app, sections)}
    />
  )
}
