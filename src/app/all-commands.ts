// Every command of every feature; one line a feature.
import type { Command } from '../commands/command'
import { historyCommands } from '../features/history/commands'
import { settingsCommands } from '../features/settings/commands'

export const allCommands: readonly Command[] = [...historyCommands, ...settingsCommands]
