// All commands by id. A duplicate id or shortcut stops the app at start, not a user later.
import { messageOf } from '../lib/message-of'
import { ReadOnlyError } from '../store/document-store'
import { textRef } from '../text/texts'
import { type Command, type CommandContext, CommandRefused } from './command'
import { normaliseShortcut } from './shortcut'

export type CommandRegistry = {
  readonly all: readonly Command[]
  readonly byId: ReadonlyMap<string, Command>
}

/** A registry of these commands; throws on a duplicate id, or a shortcut used twice, in whichever scopes. */
export function createRegistry(commands: readonly Command[]): CommandRegistry {
  const byId = new Map<string, Command>()
  const ownerOfShortcut = new Map<string, string>()
  for (const command of commands) {
    if (byId.has(command.id)) throw new Error(`Two commands have the id ${command.id}`)
    byId.set(command.id, command)
    for (const shortcut of command.shortcuts ?? []) {
      const key = normaliseShortcut(shortcut)
      const owner = ownerOfShortcut.get(key)
      if (owner) throw new Error(`${owner} and ${command.id} both have the shortcut ${shortcut}`)
      ownerOfShortcut.set(key, command.id)
    }
  }
  return { all: commands, byId }
}

/** Runs a command if it may run; the only place that catches what a command throws. */
export async function runCommand(
  registry: CommandRegistry,
  id: string,
  context: CommandContext,
): Promise<void> {
  const command = registry.byId.get(id)
  if (!command) throw new Error(`There is no command ${id}`)
  const availability = command.when(context)
  if (availability !== true) {
    context.session.refuse(textRef(availability), 'plain')
    return
  }
  context.session.forgetRefusal()
  try {
    await command.run(context)
  } catch (error) {
    const isRefusal = error instanceof CommandRefused || error instanceof ReadOnlyError
    if (isRefusal) context.session.refuse(reasonOf(error))
    else context.session.notify(reasonOf(error), 'problem')
    if (!isRefusal) throw error
  }
}

function reasonOf(error: unknown) {
  if (error instanceof CommandRefused) return error.text
  if (error instanceof ReadOnlyError) return textRef('common.readOnly')
  const reason = messageOf(error)
  return textRef('common.failed', { reason })
}
