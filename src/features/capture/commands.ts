// The capture bar: enter it from anywhere, and collect instead of placing.
import type { Command } from '../../commands/command'
import { canEdit, hasMap } from '../../commands/conditions'

export const captureCommands: readonly Command[] = [
  {
    id: 'capture.enter',
    label: 'capture.enter',
    icon: 'keyboard',
    group: 'add',
    keywords: 'capture.words',
    shortcuts: ['/'],
    when: hasMap,
    // The bar stands below each view but the backlog.
    run: ({ session }) => {
      const { view } = session.get()
      session.set({ view: view === 'backlog' ? 'map' : view, isCaptureWanted: true })
    },
  },
  {
    id: 'capture.collect',
    label: 'capture.collect',
    icon: 'collect',
    group: 'add',
    keywords: 'capture.words',
    isOn: ({ session }) => session.get().isCollecting,
    when: canEdit,
    run: ({ session }) => session.set({ isCollecting: !session.get().isCollecting }),
  },
]
