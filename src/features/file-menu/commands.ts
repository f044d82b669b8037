// New, open, save: the map as a file that its owner keeps.
import type { Availability, Command, CommandContext } from '../../commands/command'
import { commitTitle } from '../../commands/commit-title'
import { all, always, canSave, hasMap } from '../../commands/conditions'
import { hasUnsavedChanges } from '../../commands/open-journey'
import { textRef } from '../../text/texts'
import { keepBoth, overwrite } from './changed-on-disk'
import { saveCopy, saveJourney } from './save-file'

export const fileMenuCommands: readonly Command[] = [
  {
    id: 'file-menu.newMap',
    label: 'file-menu.newMap',
    icon: 'newMap',
    group: 'file',
    keywords: 'file-menu.newWords',
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
    keywords: 'file-menu.openWords',
    shortcuts: ['Mod+O'],
    isForFieldsToo: true,
    when: always,
    // What reads files comes when one is opened.
    run: async (context) => (await import('./open-file')).openPickedFile(context),
  },
  {
    id: 'file-menu.save',
    label: 'file-menu.save',
    icon: 'save',
    group: 'file',
    keywords: 'file-menu.saveWords',
    shortcuts: ['Mod+S'],
    isForFieldsToo: true,
    when: all(
      canSave,
      ({ documents, session }) =>
        isWorthSaving(documents.state.getState(), session.get()) || 'file-menu.nothingToSave',
    ),
    run: async (context) => {
      // Pressed in the field of a title, it keeps the title, as a press on the button does.
      commitTitle(context)
      await saveJourney(context)
    },
  },
  {
    id: 'file-menu.saveAs',
    label: 'file-menu.saveAs',
    icon: 'saveAs',
    group: 'file',
    keywords: 'file-menu.saveWords',
    shortcuts: ['Mod+Shift+S'],
    isForFieldsToo: true,
    when: canSave,
    run: async (context) => {
      commitTitle(context)
      await saveJourney(context, { asNew: true })
    },
  },
  {
    id: 'file-menu.saveCopy',
    label: 'file-menu.saveCopy',
    icon: 'file',
    group: 'file',
    keywords: 'file-menu.copyWords',
    when: hasMap,
    run: saveCopy,
  },
  {
    id: 'file-menu.toggleAutosave',
    label: 'file-menu.autosave',
    icon: 'save',
    group: 'file',
    keywords: 'file-menu.saveWords',
    isOn: ({ session }) => session.get().hasAutosave,
    when: always,
    run: ({ session }) => session.set({ hasAutosave: !session.get().hasAutosave }),
  },
  {
    id: 'file-menu.keepBoth',
    label: 'file-menu.keepBoth',
    icon: 'saveAs',
    group: 'file',
    isHidden: true,
    when: all(canSave, hasConflict),
    run: keepBoth,
  },
  {
    id: 'file-menu.overwrite',
    label: 'file-menu.overwrite',
    icon: 'save',
    group: 'file',
    isHidden: true,
    when: all(canSave, hasConflict),
    run: overwrite,
  },
]

function hasConflict({ session }: CommandContext): Availability {
  return session.get().fileConflict !== null || 'file-menu.nothingToSave'
}

/**
 * A map without a file can always be saved, also while nothing was typed yet; so can one whose title
 * or note is still being typed. After a save that failed nobody knows what the file holds, also when
 * what was changed is taken back.
 */
function isWorthSaving(...[documents, session]: Parameters<typeof hasUnsavedChanges>): boolean {
  const { file, renaming } = session
  const isOpen = file.name === null || file.last.kind === 'failed' || renaming !== null
  return isOpen || hasUnsavedChanges(documents, session)
}
