// Slides of the map.
import type { Command } from '../../commands/command'
import { hasMap } from '../../commands/conditions'

export const slidesCommands: readonly Command[] = [
  {
    id: 'slides.open',
    label: 'slides.open',
    icon: 'slides',
    group: 'file',
    keywords: 'slides.words',
    when: hasMap,
    run: ({ session }) => session.set({ dialog: { id: 'slides.slides', subject: null } }),
  },
]
