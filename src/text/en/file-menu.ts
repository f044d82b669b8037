// English texts of opening and saving.
import { message } from '../message'

/** "Repaired (3)". */
function counted(text: string) {
  return message<{ count: number }>(
    ({ count }, formatter) => `${text} (${formatter.number(count)})`,
  )
}

export const fileMenu = {
  'file-menu.newMap': 'New map',
  'file-menu.openFile': 'Open file',
  'file-menu.save': 'Save',
  'file-menu.saveAs': 'Save as',
  'file-menu.saveCopy': 'Journey file',
  'file-menu.newWords': 'start blank empty template example create',
  'file-menu.openWords': 'file disk json load import',
  'file-menu.saveWords': 'file disk json store',
  'file-menu.copyWords': 'file disk json store export download copy',
  'file-menu.nothingToSave': 'Everything is saved',
  'file-menu.saving': 'Saving …',
  'file-menu.onlyHere': 'Only in this browser',
  'file-menu.unsavedIn': message<{ name: string }>(
    ({ name }) => `Only in this browser, not yet in ${name}`,
  ),
  'file-menu.saved': message<{ name: string; time: string }>(
    ({ name, time }) => `Saved to ${name} ${time}`,
  ),
  'file-menu.downloaded': message<{ name: string; time: string }>(
    ({ name, time }) => `Sent to Downloads as ${name} ${time}`,
  ),
  'file-menu.takeFromFile': message<{ name: string }>(({ name }) => `Take over ${name}`),
  'file-menu.opened': message<{ name: string }>(({ name }) => `Saved to ${name}`),
  'file-menu.isReadOnly': 'Read-only',
  'file-menu.isLocked': 'Locked',
  'file-menu.failed': message<{ reason: string }>(({ reason }) => `NOT SAVED — ${reason}`),
  'file-menu.copyWritten': message<{ name: string }>(({ name }) => `Copy written to ${name}`),
  'file-menu.copyDownloaded': message<{ name: string }>(
    ({ name }) => `Copy sent to Downloads as ${name}`,
  ),
  'file-menu.notAllowed': 'The browser did not allow it',
  'file-menu.unreadable': message<{ reason: string }>(
    ({ reason }) => `The file could not be read: ${reason}`,
  ),
  'file-menu.unwritable': message<{ reason: string }>(
    ({ reason }) => `The file could not be written: ${reason}`,
  ),
  'file-menu.refused': message<{ name: string; reason: string }>(
    ({ name, reason }) => `${name} was not opened. ${reason}`,
  ),
  'file-menu.clipboard': 'The clipboard',
  'file-menu.leaveTitle': 'This map has changes that are in no file',
  'file-menu.leaveBody': 'Opening another map closes this one.',
  'file-menu.saveFirst': 'Save first',
  'file-menu.discard': 'Discard the changes',
  'file-menu.openingTitle': 'A large file',
  'file-menu.opening': message<{ name: string }>(({ name }) => `Opening ${name}`),
  'file-menu.reportTitle': 'Problems in this file',
  'file-menu.readOnlyTitle': message<{ name: string }>(({ name }) => `${name} is open read-only`),
  'file-menu.reportIntro': message<{ count: number; name: string }>(({ count, name }, formatter) =>
    formatter.plural(count, {
      one: `${name} is open. One thing in it was not as expected. What could not be used is kept in the file.`,
      other: `${name} is open. ${formatter.number(count)} things in it were not as expected. What could not be used is kept in the file.`,
    }),
  ),
  'file-menu.reportGroup.setAside': counted('Not on the map, but kept in the file'),
  'file-menu.reportGroup.repaired': counted('Repaired'),
  'file-menu.reportGroup.noted': counted('Good to know'),
  'file-menu.reportSave': 'Save as text',
  'file-menu.reportName': 'problems',
  'file-menu.reportWritten': message<{ name: string }>(({ name }) => `Written to ${name}`),
  'file-menu.reportDownloaded': message<{ name: string }>(
    ({ name }) => `Sent to Downloads as ${name}`,
  ),
  'file-menu.reportMore': message<{ count: number }>(({ count }, formatter) =>
    formatter.plural(count, {
      one: '… and one more',
      other: `… and ${formatter.number(count)} more`,
    }),
  ),
  'file-menu.readOnlyNote':
    'This file was made by a newer version. It is open read-only, so that nothing in it is lost.',
  'file-menu.newPersona': 'Customer',
  'file-menu.chooseStart': 'Choose what the new map starts from',
  'file-menu.dropHere':
    'Drop the journey file to open it, or a tracker’s CSV to bring its status back',
  'file-menu.autosave': 'Autosave to the file',
  'file-menu.keepBoth': 'Keep both',
  'file-menu.overwrite': 'Overwrite',
  'file-menu.showDifferences': 'Show differences',
  'file-menu.changedTitle': 'File changed on disk',
  'file-menu.changedOnDisk': 'another program has changed the file',
  'file-menu.permissionLost': 'the browser wants your permission again',
  'file-menu.permissionDenied': 'the browser does not let the app write to the file',
  'file-menu.tooLate': 'the browser no longer asked for a place',
  'file-menu.gone': 'the file is no longer there',
  'file-menu.diskFull': 'the disk is full',
  'file-menu.differs': 'the file does not hold what was written to it',
  'file-menu.unprepared': 'the map would not read back as the same map',
  'file-menu.readyTitle': 'The file is ready. Where should it go?',
  'file-menu.readyFor': message<{ name: string }>(({ name }) => `${name} is ready to be saved.`),
  'file-menu.choosePlace': 'Choose a place',
  'file-menu.remedy.reconnect': 'Reconnect',
  'file-menu.remedy.review': 'Review',
  'file-menu.remedy.saveAs': 'Save as',
  'file-menu.remedy.retry': 'Try again',
  'file-menu.changedBody': message<{ name: string }>(
    ({ name }) =>
      `Another program has changed ${name} since you last opened or saved it. Your changes and theirs are both still there: nothing has been written.`,
  ),
  'file-menu.onlyInFile': 'Only in the file',
  'file-menu.onlyInMap': 'Only in your map',
  'file-menu.theirsInBin': message<{ name: string }>(
    ({ name }) => `What was in ${name} is in the bin of this browser for 30 days`,
  ),
}
