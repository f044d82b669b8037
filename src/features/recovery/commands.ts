// The question about recovered changes, asked again.
import type { Command } from '../../commands/command'

export const recoveryCommands: readonly Command[] = [
  {
    id: 'recovery.decide',
    label: 'recovery.title',
    icon: 'undo',
    group: 'file',
    when: ({ session }) => session.get().recovered !== null || 'recovery.none',
    run: ({ session }) => session.set({ dialog: { id: 'recovery.changes', subject: null } }),
  },
]
