// English texts of the window: top bar, messages, what a crash of a view says.
import { message } from '../message'

export const app = {
  'app.mainMenu': 'Main menu',
  'app.export': 'Export',
  'app.mapTitle': 'Map title',
  'app.renameMap': 'Rename map',
  'app.untitledMap': 'Untitled map',
  'app.inspector': 'Inspector',
  'app.messages': 'Messages',
  'app.closeMessage': 'Close message',
  'app.loading': 'Loading …',
  'app.notFetchedYet': 'The map is still on its way; try again in a moment',
  'app.partNotFetched': message<{ reason: string }>(
    ({ reason }) =>
      `A part of the app could not be fetched (${reason}). Try again; if that does not help, reload this page: your map is kept.`,
  ),
  'app.sectionFile': 'File',
  'app.sectionEdit': 'Edit',
  'app.sectionView': 'View',
  'app.sectionWorkshop': 'Workshop',
  'app.sectionHelp': 'Help',
  'app.sectionTheme': 'Appearance',
  'app.sectionLanguage': 'Language of the interface',
  'app.viewFailed': 'This part of the window stopped working',
  'app.viewFailedBody':
    'Your map is not affected, and the other parts go on working. You can try again, or save a ' +
    'copy of the map first.',
  'app.viewFailedDetail': message<{ reason: string }>(({ reason }) => `What happened: ${reason}`),
  'app.windowFailed': 'The editor stopped working',
  'app.windowFailedBody':
    'Your maps are kept in this browser. Load the page anew, or get the maps out by Recovery.',
  'app.tryAgain': 'Try again',
  'app.clear': 'Clear',
  'app.none': 'None',
  'app.noMatches': 'Nothing found',
  'app.notANumber': 'This is not a number',
  'app.createNamed': message<{ text: string }>(({ text }) => `Create “${text}”`),
  'app.removeNamed': message<{ text: string }>(({ text }) => `Remove ${text}`),
}
