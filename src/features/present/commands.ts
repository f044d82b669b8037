// Showing the map to a room, on this screen or in a window of the audience.
import type { Command } from '../../commands/command'
import { all, hasMap } from '../../commands/conditions'

const loadWindow = () => import('./audience/audience-window')

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
  {
    id: 'present.openAudience',
    label: 'present.openAudience',
    icon: 'windows',
    group: 'view',
    keywords: 'present.words',
    when: all(
      hasMap,
      ({ session }) => session.get().presenting.audience === null || 'present.isOpen',
    ),
    run: async (context) => (await loadWindow()).openAudience(context),
  },
  {
    id: 'present.closeAudience',
    label: 'present.closeAudience',
    icon: 'close',
    group: 'view',
    keywords: 'present.words',
    when: hasAudience,
    run: async (context) => (await loadWindow()).closeAudience(context),
  },
  {
    id: 'present.freeze',
    label: 'present.freeze',
    icon: 'locked',
    group: 'view',
    keywords: 'present.words',
    isOn: ({ session }) => session.get().presenting.audience?.isFrozen === true,
    when: hasAudience,
    run: async (context) => (await loadWindow()).toggleFrozen(context),
  },
]

function hasAudience({ session }: Parameters<Command['when']>[0]) {
  return session.get().presenting.audience !== null || 'present.noAudience'
}
