// Showing the map to a room.
import type { Command } from '../../commands/command'
import { hasMap } from '../../commands/conditions'

export const presentCommands: readonly Command[] = [
  {
    id: 'present.start',
    label: 'present.start',
    icon: 'slides',
    group: 'view',
    keywords: 'present.words',
    shortcuts: ['Alt+P'],
    when: hasMap,
    run: ({ session }) => session.set({ dialog: { id: 'present.show', subject: null } }),
  },
]
