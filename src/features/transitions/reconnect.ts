// The commands that lead one end of a line to another card, by a dialog.
import type { Command } from '../../commands/command'
import { all, canEdit, isTransitionSelected } from '../../commands/conditions'
import { primaryOfKind } from '../../commands/selected'

export type LineEndName = 'start' | 'end'

/** The dialogs' ids in the session. */
export const reconnectDialogs: Readonly<Record<LineEndName, string>> = {
  start: 'transitions.moveStart',
  end: 'transitions.moveEnd',
}

export const reconnectCommands: readonly Command[] = [
  reconnectCommand('start', 'lineStart'),
  reconnectCommand('end', 'lineEnd'),
]

function reconnectCommand(end: LineEndName, icon: string): Command {
  const name = end === 'start' ? 'moveStart' : 'moveEnd'
  return {
    id: `transitions.${name}`,
    label: `transitions.${name}`,
    icon,
    group: 'edit',
    keywords: 'transitions.words',
    when: all(canEdit, isTransitionSelected),
    run: (context) => {
      const subject = primaryOfKind(context, 'transition')
      if (subject) context.session.set({ dialog: { id: reconnectDialogs[end], subject } })
    },
  }
}
