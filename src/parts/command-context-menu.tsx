// A context menu drawn from commands: they act on what is selected.
import { useApp } from '../bindings/app-context'
import { ContextMenu } from '../ui/context-menu'
import { type CommandSection, commandMenuGroups } from './command-menu'

export function CommandContextMenu(props: {
  label: string
  sections: readonly CommandSection[]
  /** CSS pixels of the window, or the element it belongs to; null: closed. */
  at: { readonly x: number; readonly y: number } | Element | null
  onClose: () => void
}) {
  const { sections, ...menu } = props
  const app = useApp()
  return <ContextMenu {...menu} groups={() => commandMenuGroups(app, sections)} />
}
