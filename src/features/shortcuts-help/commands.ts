// Opens the sheet of shortcuts.
import type { Command } from '../../commands/command'
import { always } from '../../commands/conditions'

export const shortcutsHelpCommands: readonly Command[] = [
  {
    id: 'shortcuts-help.open',
    label: 'shortcutsHelp.open',
    icon: 'keyboard',
    group: 'help',
    keywords: 'shortcutsHelp.keywords',
    shortcuts: ['?'],
    when: always,
    run: ({ session }) => session.set({ dialog: { id: 'shortcuts-help.sheet', subject: null } }),
  },
]
