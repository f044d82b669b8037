// Commands as rows of a menu: words, shortcut, state, and why not when they cannot run.
import type { AppServices } from '../bindings/app-context'
import { isMac } from '../bindings/platform'
import type { Command } from '../commands/command'
import { runCommand } from '../commands/registry'
import { ariaShortcut, formatShortcut } from '../commands/shortcut'
import type { PlainTextKey } from '../text/catalogue'
import type { MenuEntry, MenuGroup } from '../ui/menu'

/** A section of a menu as data. */
export type CommandSection = {
  readonly id: string
  readonly title?: PlainTextKey
  readonly choice?: 'one' | 'many'
  readonly commandIds: readonly string[]
}

/** The groups of a menu at this moment; call it when the menu opens. Unknown ids are left out. */
export function commandMenuGroups(
  app: AppServices,
  sections: readonly CommandSection[],
): readonly MenuGroup[] {
  const texts = app.context.texts()
  return sections.map(({ id, title, choice, commandIds }) => ({
    id,
    title: title && texts.write(title),
    choice,
    entries: commandIds.flatMap((commandId) => {
      const command = app.registry.byId.get(commandId)
      return command ? [commandEntry(app, command)] : []
    }),
  }))
}

/** Call it when the menu is asked for. */
export function beginAhead(app: AppServices, sections: readonly CommandSection[]): void {
  for (const id of sections.flatMap(({ commandIds }) => commandIds)) {
    const command = app.registry.byId.get(id)
    if (command?.ahead && command.when(app.context) === true) command.ahead(app.context)
  }
}

/** One command as a row. */
export function commandEntry(app: AppServices, command: Command): MenuEntry {
  const { context, registry } = app
  const texts = context.texts()
  const availability = command.when(context)
  const [shortcut] = command.shortcuts ?? []
  return {
    id: command.id,
    label: texts.write(command.label),
    icon: command.icon,
    shortcut: shortcut && formatShortcut(shortcut, isMac),
    ariaShortcut: shortcut && ariaShortcut(shortcut, isMac),
    reason: availability === true ? null : texts.write(availability),
    isOn: command.isOn?.(context),
    onAction: () => {
      void runCommand(registry, command.id, context)
    },
  }
}
