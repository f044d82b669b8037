// Find: words or a number, from one match to the next.
import type { Command, CommandContext } from '../../commands/command'
import { all, hasMap } from '../../commands/conditions'
import { focusFindField } from './find-field'

const hasText = ({ session }: CommandContext) =>
  session.get().find.text.trim() !== '' || 'find.nothingTyped'

export const findCommands: readonly Command[] = [
  {
    id: 'find.open',
    label: 'find.open',
    icon: 'search',
    group: 'view',
    keywords: 'find.words',
    shortcuts: ['Mod+F'],
    isForFieldsToo: true,
    when: hasMap,
    run: ({ session }) => {
      const { find, dialog } = session.get()
      // A dialog keeps the keyboard, and what is typed in it.
      if (dialog) return
      session.set({ find: { ...find, isOpen: true } })
      focusFindField()
    },
  },
  step('next', ['F3', 'Mod+G'], 'arrowDown', 1),
  step('previous', ['Shift+F3', 'Mod+Shift+G'], 'arrowUp', -1),
]

function step(name: 'next' | 'previous', shortcuts: readonly string[], icon: string, by: 1 | -1) {
  return {
    id: `find.${name}`,
    label: `find.${name}`,
    icon,
    group: 'view',
    shortcuts,
    isForFieldsToo: true,
    when: all(hasMap, hasText),
    run: async (context) => (await import('./go-to-match')).goToMatch(context, by),
  } as const satisfies Command
}
