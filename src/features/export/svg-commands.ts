// SVG pictures of the map, and paper.
import type { Command } from '../../commands/command'
import { hasMap } from '../../commands/conditions'
import { selectedTouchpoints, selectedTransitions } from '../../commands/selected'
import { firstSvgChoice } from './svg-choice'
import { copySvg } from './svg-export'

export const svgCommands: readonly Command[] = [
  {
    id: 'export.svg',
    label: 'export.svg',
    icon: 'vector',
    group: 'file',
    keywords: 'export.svgWords',
    when: hasMap,
    run: ({ session }) => session.set({ dialog: { id: 'export.svg', subject: null } }),
  },
  {
    id: 'export.print',
    label: 'export.print',
    icon: 'print',
    group: 'file',
    keywords: 'export.printWords',
    shortcuts: ['Mod+P'],
    when: hasMap,
    run: ({ session }) => session.set({ dialog: { id: 'export.print', subject: null } }),
  },
  {
    id: 'export.copySvg',
    label: 'export.copySvg',
    icon: 'copy',
    group: 'file',
    keywords: 'export.svgWords',
    when: hasMap,
    run: (context) => {
      const hasSelection =
        selectedTouchpoints(context).length + selectedTransitions(context).length > 0
      return copySvg(context, {
        ...firstSvgChoice,
        subject: hasSelection ? 'selection' : 'map',
        // A part that is pasted elsewhere takes no map along.
        canReopen: false,
      })
    },
  },
]
