// New, open, save: the map as a file that its owner keeps.
import type { Command } from '../../commands/command'
import { all, always, canSave, hasMap } from '../../commands/conditions'
import { hasUnsavedChanges } from '../../commands/open-journey'
import { textRef } from '../../text/texts'
import { openPickedFile } from './open-file'
import { saveCopy, saveJourney } from './save-file'

export const fileMenuCommands: readonly Command[] = [
  {
    id: 'file-menu.newMap',
    label: 'file-menu.newMap',
    icon: 'newMap',
    group: 'file',
    keywords: 'file-menu.words',
    when: always,
    run: ({ session }) => {
      const isChosenAlready = !session.get().isMapOpen
      session.set({ isMapOpen: false, dialog: null, notice: null })
      if (isChosenAlready) session.notify(textRef('file-menu.chooseStart'))
    },
  },
  {
    id: 'file-menu.openFile',
    label: 'file-menu.openFile',
    icon: 'openFile',
    group: 'file',
    keywords: 'file-menu.words',
    shortcuts: ['Mod+O'],
    isForFieldsToo: true,
    when: always,
    run: openPickedFile,
  },
  {
    id: 'file-menu.save',
    label: 'file-menu.save',
    icon: 'save',
    group: 'file',
    keywords: 'file-menu.words',
    shortcuts: ['Mod+S'],
    isForFieldsToo: true,
    when: all(
      canSave,
      ({ documents, session }) =>
        isWorthSaving(documents.state.getState(), session.get()) || 'file-menu.nothingToSave',
    ),
    run: async (context) => {
      await saveJourney(context, { asNew: false })
    },
  },
  {
    id: 'file-menu.saveAs',
    label: 'file-menu.saveAs',
    icon: 'saveAs',
    group: 'file',
    keywords: 'file-menu.words',
    shortcuts: ['Mod+Shift+S'],
    isForFieldsToo: true,
    when: canSave,
    run: async (context) => {
      await saveJourney(context, { asNew: true })
    },
  },
  {
    id: 'file-menu.saveCopy',
    label: 'file-menu.saveCopy',
    icon: 'file',
    group: 'file',
    keywords: 'file-menu.words',
    when: hasMap,
    run: saveCopy,
  },
]

/** A map without a file can always be saved, also while nothing was typed yet. */
function isWorthSaving(...[documents, session]: Parameters<typeof hasUnsavedChanges>): boolean {
  return session.file.name === null || hasUnsavedChanges(documents, session)
}
