// To the past of the map, and a name for what it is now.
import type { Command } from '../../commands/command'
import { all, hasMap, isNotFollowing } from '../../commands/conditions'

export const versionHistoryCommands: readonly Command[] = [
  {
    id: 'version-history.show',
    label: 'version-history.title',
    icon: 'undo',
    group: 'file',
    keywords: 'version-history.words',
    when: hasMap,
    run: ({ session }) => session.set({ dialog: { id: 'version-history.show', subject: null } }),
  },
  {
    id: 'version-history.namePoint',
    label: 'version-history.nameCommand',
    icon: 'save',
    group: 'file',
    keywords: 'version-history.words',
    when: all(hasMap, isNotFollowing),
    run: ({ session }) => session.set({ dialog: { id: 'version-history.name', subject: null } }),
  },
]
