// Opens and closes the palette.
import type { Command } from '../../commands/command'
import { always } from '../../commands/conditions'

export const paletteDialogId = 'palette.commands'

export const paletteCommands: readonly Command[] = [
  {
    id: 'palette.open',
    label: 'palette.open',
    icon: 'search',
    group: 'help',
    keywords: 'palette.openKeywords',
    shortcuts: ['Mod+K'],
    isForFieldsToo: true,
    isHidden: true,
    when: always,
    run: ({ session }) => {
      const isOpen = session.get().dialog?.id === paletteDialogId
      session.set({ dialog: isOpen ? null : { id: paletteDialogId, subject: null } })
    },
  },
]
