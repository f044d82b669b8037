// Voting beside the map: open it and fold it away.
import type { Command } from '../../commands/command'
import { hasMap } from '../../commands/conditions'

export const voteCommands: readonly Command[] = [
  {
    id: 'vote.toggle',
    label: 'vote.name',
    icon: 'vote',
    group: 'view',
    keywords: 'vote.words',
    isOn: ({ session }) => session.get().besideMap === 'vote',
    when: hasMap,
    run: ({ session }) => {
      const isOpen = session.get().besideMap === 'vote'
      session.set({ besideMap: isOpen ? null : 'vote' })
    },
  },
]
