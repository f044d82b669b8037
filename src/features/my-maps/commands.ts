// The maps of this browser: to their list.
import type { Command } from '../../commands/command'
import { always } from '../../commands/conditions'

export const myMapsCommands: readonly Command[] = [
  {
    id: 'my-maps.show',
    label: 'my-maps.title',
    icon: 'file',
    group: 'file',
    keywords: 'my-maps.words',
    when: always,
    run: ({ session }) => session.set({ dialog: { id: 'my-maps.list', subject: null } }),
  },
]
