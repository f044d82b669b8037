// The inbox beside the map: open it and fold it away.
import type { Command } from '../../commands/command'
import { hasMap } from '../../commands/conditions'

export const inboxCommands: readonly Command[] = [
  {
    id: 'inbox.toggle',
    label: 'inbox.name',
    icon: 'inbox',
    group: 'view',
    keywords: 'inbox.words',
    isOn: ({ session }) => session.get().besideMap === 'inbox',
    when: hasMap,
    run: ({ session }) => {
      const isOpen = session.get().besideMap === 'inbox'
      session.set({ view: 'map', besideMap: isOpen ? null : 'inbox' })
    },
  },
]
