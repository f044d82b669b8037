// The groups of commands in the order of reading, and what they are called.
import type { CommandGroup } from '../commands/command'
import type { PlainTextKey } from '../text/catalogue'

export const titleOfGroup: Readonly<Record<CommandGroup, PlainTextKey>> = {
  add: 'palette.groupAdd',
  annotate: 'palette.groupAnnotate',
  edit: 'palette.groupEdit',
  select: 'palette.groupSelect',
  view: 'palette.groupView',
  file: 'palette.groupFile',
  help: 'palette.groupHelp',
}

export const commandGroups = Object.keys(titleOfGroup) as readonly CommandGroup[]
