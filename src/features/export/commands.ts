// Pictures of the map.
import type { Command } from '../../commands/command'
import { hasMap } from '../../commands/conditions'
import { selectedTouchpoints, selectedTransitions } from '../../commands/selected'
import { copyPictureAtOnce } from './export-picture'
import { firstChoice } from './picture-choice'
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
    run: ({ session }) => session.set({ dialog: { id: 'export.picture', subject: null } }),
  },
  {
    id: 'export.copyPicture',
    label: 'export.copyPicture',
    icon: 'copy',
    group: 'file',
    keywords: 'export.words',
    when: hasMap,
    run: (context) => {
      const hasSelection =
        selectedTouchpoints(context).length + selectedTransitions(context).length > 0
      const subject = hasSelection ? 'selection' : 'map'
      return copyPictureAtOnce(context, { ...firstChoice, subject })
    },
  },
  ...svgCommands,
]
