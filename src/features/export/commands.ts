// Pictures of the map, and what a workshop ends with. What makes them comes when it is asked for.
import type { Command } from '../../commands/command'
import { hasMap } from '../../commands/conditions'
import { startMaker } from './late-maker'
import { svgCommands } from './svg-commands'

export const exportCommands: readonly Command[] = [
  {
    id: 'export.picture',
    label: 'export.picture',
    icon: 'picture',
    group: 'file',
    keywords: 'export.words',
    shortcuts: ['Mod+Shift+E'],
    when: hasMap,
    ahead: startMaker,
    run: async (context) => {
      startMaker(context)
      // The menu closes first: both in one task hold the page up for more than 50 ms. And not the next
      // task, but one after the worker's start, which waits for the page as well.
      await new Promise((resolve) => setTimeout(resolve, 4))
      context.session.set({ dialog: { id: 'export.picture', subject: null } })
    },
  },
  {
    id: 'export.copyPicture',
    label: 'export.copyPicture',
    icon: 'copy',
    group: 'file',
    keywords: 'export.words',
    when: hasMap,
    run: async (context) => (await import('./copy-at-once')).copyAsPng(context),
  },
  {
    id: 'export.wrapUp',
    label: 'wrap-up.open',
    icon: 'package',
    group: 'file',
    keywords: 'wrap-up.words',
    when: hasMap,
    run: ({ session }) => session.set({ dialog: { id: 'export.wrapUp', subject: null } }),
  },
  ...svgCommands,
]
