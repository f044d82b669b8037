// SVG pictures of the map, and paper.
import type { Command } from '../../commands/command'
import { hasMap } from '../../commands/conditions'

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
    run: async (context) => (await import('./copy-at-once')).copyAsSvg(context),
  },
]
