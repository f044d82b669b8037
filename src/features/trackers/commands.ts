// Sending backlog items to a tracker, and bringing back what became of them there.
import type { Command } from '../../commands/command'
import { all, canEdit, hasMap } from '../../commands/conditions'

export const trackerCommands: readonly Command[] = [
  {
    id: 'trackers.send',
    label: 'trackers.send',
    icon: 'sendItems',
    group: 'file',
    keywords: 'trackers.sendWords',
    when: all(
      hasMap,
      ({ documents }) =>
        Object.keys(documents.getDocument().backlogItems).length > 0 || 'trackers.nothingToSend',
    ),
    run: ({ session }) => session.set({ dialog: { id: 'trackers.send', subject: null } }),
  },
  {
    id: 'trackers.bringBack',
    label: 'trackers.bringBack',
    icon: 'bringBack',
    group: 'file',
    keywords: 'trackers.bringBackWords',
    when: canEdit,
    run: ({ session }) => session.set({ dialog: { id: 'trackers.bringBack', subject: null } }),
  },
]
