// "Rate pains": one pain point after the other, with the keys 1 to 5.
import type { Command } from '../../commands/command'
import { all, canEdit } from '../../commands/conditions'
import { unratedPains } from './unrated'

export const ratingCommands: readonly Command[] = [
  {
    id: 'rating.pains',
    label: 'rating.start',
    icon: 'pain',
    group: 'annotate',
    keywords: 'rating.words',
    when: all(
      canEdit,
      ({ documents }) => unratedPains(documents.getDocument()).length > 0 || 'rating.none',
    ),
    run: ({ session }) => session.set({ dialog: { id: 'rating.pains', subject: null } }),
  },
]
