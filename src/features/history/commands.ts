// Undo and redo.
import type { Command } from '../../commands/command'
import { all, hasMap, isNotFollowing } from '../../commands/conditions'

export const historyCommands: readonly Command[] = [
  {
    id: 'history.undo',
    label: 'history.undo',
    icon: 'undo',
    group: 'edit',
    shortcuts: ['Mod+Z'],
    when: all(
      hasMap,
      isNotFollowing,
      ({ documents }) => documents.state.getState().past.length > 0 || 'history.nothingToUndo',
    ),
    run: ({ documents }) => {
      documents.undo()
    },
  },
  {
    id: 'history.redo',
    label: 'history.redo',
    icon: 'redo',
    group: 'edit',
    shortcuts: ['Mod+Shift+Z', 'Mod+Y'],
    when: all(
      hasMap,
      isNotFollowing,
      ({ documents }) => documents.state.getState().future.length > 0 || 'history.nothingToRedo',
    ),
    run: ({ documents }) => {
      documents.redo()
    },
  },
]
