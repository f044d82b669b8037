// What can be done with the backlog as a whole.
import type { Command } from '../../commands/command'
import { all, canEdit, isSelected } from '../../commands/conditions'
import { rankingBy } from '../../model/backlog/ranking'

export const backlogCommands: readonly Command[] = [
  {
    id: 'backlog.newItem',
    label: 'backlog.newItem',
    icon: 'add',
    group: 'add',
    keywords: 'backlog.words',
    when: canEdit,
    run: async (context) => (await import('./new-item')).newItem(context),
  },
  {
    id: 'backlog.sortByScore',
    label: 'backlog.sortByScore',
    icon: 'sort',
    group: 'edit',
    keywords: 'backlog.words',
    when: all(
      canEdit,
      ({ documents, session }) =>
        rankingBy(documents.getDocument(), session.get().backlog.method).best !== null ||
        'backlog.nothingScored',
    ),
    run: ({ session }) => session.set({ dialog: { id: 'backlog.sort', subject: null } }),
  },
  {
    id: 'backlog.linkItem',
    label: 'inspector.linkItem',
    icon: 'ticket',
    group: 'annotate',
    keywords: 'backlog.words',
    when: all(canEdit, isSelected('common.selectPainOrIdea', 'painPoint', 'idea')),
    run: ({ session }) => session.set({ dialog: { id: 'backlog.link', subject: null } }),
  },
  {
    id: 'backlog.makeItems',
    label: 'backlog.makeItems',
    icon: 'collect',
    group: 'add',
    keywords: 'backlog.words',
    when: canEdit,
    run: ({ session }) => session.set({ dialog: { id: 'backlog.make', subject: null } }),
  },
]
