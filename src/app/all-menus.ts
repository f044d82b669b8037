// What stands in the menus of the top bar, as ids of commands; those that do not exist are left out.
import type { CommandSection } from '../parts/command-menu'

export const mainMenu: readonly CommandSection[] = [
  {
    id: 'file',
    title: 'app.sectionFile',
    commandIds: [
      'file-menu.newMap',
      'file-menu.openFile',
      'my-maps.show',
      'file-menu.save',
      'file-menu.saveAs',
    ],
  },
  { id: 'autosave', choice: 'many', commandIds: ['file-menu.toggleAutosave'] },
  {
    id: 'edit',
    title: 'app.sectionEdit',
    commandIds: [
      'history.undo',
      'history.redo',
      'version-history.show',
      'version-history.namePoint',
      'inspector.showMap',
      'present.start',
    ],
  },
  {
    id: 'workshop',
    title: 'app.sectionWorkshop',
    commandIds: ['inbox.toggle', 'rating.pains', 'vote.toggle'],
  },
  {
    id: 'theme',
    title: 'app.sectionTheme',
    choice: 'one',
    commandIds: ['settings.useLightTheme', 'settings.useDarkTheme', 'settings.useHighContrast'],
  },
  {
    id: 'language',
    title: 'app.sectionLanguage',
    choice: 'one',
    commandIds: ['settings.useEnglish', 'settings.useDutch'],
  },
  { id: 'help', title: 'app.sectionHelp', commandIds: ['palette.open', 'shortcuts-help.open'] },
]

/** What a workshop has beside the map, and its time. */
export const workshopMenu: readonly CommandSection[] = [
  {
    id: 'workshop',
    commandIds: [
      'workshop.toggleAgenda',
      'workshop.next',
      'inbox.toggle',
      'workshop.toggleParkingLot',
      'workshop.silentRound',
      'rating.pains',
      'vote.toggle',
    ],
  },
  {
    id: 'timer',
    commandIds: [
      'workshop.startTimer',
      'workshop.pause',
      'workshop.addMinute',
      'workshop.stop',
      'workshop.sound',
    ],
  },
]

export const exportMenu: readonly CommandSection[] = [
  {
    id: 'export',
    commandIds: [
      'export.picture',
      'export.svg',
      'export.print',
      'slides.open',
      'export.wrapUp',
      'trackers.send',
      'trackers.bringBack',
      'export.copyPicture',
      'export.copySvg',
      'file-menu.saveCopy',
    ],
  },
]
