// Where the thread from pain to work is broken.
import type { Command } from '../../commands/command'
import { hasMap } from '../../commands/conditions'

export const coverageCommands: readonly Command[] = [
  {
    id: 'coverage.show',
    label: 'coverage.title',
    icon: 'coverage',
    group: 'view',
    keywords: 'coverage.words',
    when: hasMap,
    run: ({ session }) => session.set({ dialog: { id: 'coverage.show', subject: null } }),
  },
]
