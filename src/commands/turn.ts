// Whose turn it is to put a map on the screen. Ways in take their time (a file is read, a question is
// answered), and the person may have asked for another map before they end.
import type { CommandContext } from './command'

export type Turn = {
  /** Another map was asked for since: this one is not wanted any more. */
  readonly isOver: () => boolean
}

/**
 * To be taken before anything is waited for, and asked after every waiting. A file that is still
 * being read for the turn before is given up.
 */
export function takeTurn(context: CommandContext): Turn {
  const turn: Turn = { isOver: () => latest.get(context) !== turn }
  latest.set(context, turn)
  context.session.get().opening?.cancel()
  return turn
}

const latest = new WeakMap<CommandContext, Turn>()
