// Sending backlog items to a tracker, and bringing back what became of them there.
import type { Command } from '../../commands/command'
import { all, hasMap } from '../../commands/conditions'

export const trackerCommands: readonly Command[] = [
  {
    id: 'trackers.send',
    label: 'trackers.send',
    icon: 'ticket',
    group: 'file',
    keywords: 'trackers.sendWords',
    when: all(
      hasMap,
      ({ documents }) =>
        Object.keys(documents.getDocument().backlogItems).length > 0 || 'trackers.nothingToSend',
    ),
    run: ({ session }) => session.set({ dialog: { id: 'trackers.send', subject: null } }),
  },
]
