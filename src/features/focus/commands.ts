// Focus: one persona, channel, team or path is shown and the rest is dimmed.
import type { Command, CommandContext } from '../../commands/command'
import { all, hasMap } from '../../commands/conditions'
import { primaryOf } from '../../commands/selected'
import { showOnly } from '../../commands/show-only'
import { type ShownOnlyRef, shownOnlyKinds } from '../../model/queries/things-shown'

export const focusCommands: readonly Command[] = [
  {
    id: 'focus.choose',
    label: 'focus.choose',
    icon: 'focus',
    group: 'view',
    keywords: 'focus.words',
    when: hasMap,
    run: ({ session }) => session.set({ dialog: { id: 'focus.choose', subject: null } }),
  },
  {
    id: 'focus.showSelected',
    label: 'focus.showSelected',
    icon: 'focus',
    group: 'view',
    keywords: 'focus.words',
    when: all(hasMap, (context) => selectedToShow(context) !== null || 'focus.selectOne'),
    run: (context) => {
      const ref = selectedToShow(context)
      if (ref) showOnly(context, ref)
    },
  },
  {
    id: 'focus.showAll',
    label: 'focus.showAll',
    icon: 'map',
    group: 'view',
    keywords: 'focus.words',
    when: all(hasMap, ({ session }) => session.get().shownOnly !== null || 'focus.allShown'),
    run: ({ session }) => session.set({ shownOnly: null }),
  },
]

function selectedToShow(context: CommandContext): ShownOnlyRef | null {
  const primary = primaryOf(context)
  const canShow = shownOnlyKinds.some((kind) => kind === primary?.kind)
  return canShow ? (primary as ShownOnlyRef) : null
}
