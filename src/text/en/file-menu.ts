// English texts of opening and saving.
import { message } from '../message'

export const fileMenu = {
  'file-menu.newMap': 'New map',
  'file-menu.openFile': 'Open file',
  'file-menu.save': 'Save',
  'file-menu.saveAs': 'Save as',
  'file-menu.saveCopy': 'Journey file',
  'file-menu.words': 'file disk json store load import export download',
  'file-menu.nothingToSave': 'Everything is saved',
  'file-menu.saving': 'Saving …',
  'file-menu.notSavedYet': 'Not saved to a file yet',
  'file-menu.unsaved': 'Changes are not saved to a file yet',
  'file-menu.unsavedIn': message<{ name: string }>(
    ({ name }) => `Changes not yet saved to ${name}`,
  ),
  'file-menu.saved': message<{ name: string; time: string }>(
    ({ name, time }) => `Saved to ${name} ${time}`,
  ),
  'file-menu.downloaded': message<{ name: string; time: string }>(
    ({ name, time }) => `Sent to Downloads as ${name} ${time}`,
  ),
  'file-menu.opened': message<{ name: string }>(({ name }) => `Opened ${name}`),
  'file-menu.isReadOnly': 'Read-only',
  'file-menu.isLocked': 'Locked',
  'file-menu.failed': message<{ reason: string }>(({ reason }) => `NOT SAVED — ${reason}`),
  'file-menu.copyWritten': message<{ name: string }>(({ name }) => `Copy written to ${name}`),
  'file-menu.notAllowed': 'The browser did not allow it',
  'file-menu.unreadable': message<{ reason: string }>(
    ({ reason }) => `The file could not be read: ${reason}`,
  ),
  'file-menu.unwritable': message<{ reason: string }>(
    ({ reason }) => `The file could not be written: ${reason}`,
  ),
  'file-menu.refused': message<{ name: string; reason: string }>(
    ({ name, reason }) => `${name} was not opened: ${reason}`,
  ),
  'file-menu.clipboard': 'The clipboard',
  'file-menu.leaveTitle': 'This map has changes that are in no file',
  'file-menu.leaveBody': 'Opening another map closes this one.',
  'file-menu.saveFirst': 'Save first',
  'file-menu.discard': 'Discard the changes',
  'file-menu.reportTitle': message<{ name: string }>(
    ({ name }) => `${name} was opened, with notes`,
  ),
  'file-menu.reportIntro': message<{ count: number }>(({ count }, formatter) =>
    formatter.plural(count, {
      one: 'One thing was not as expected. Nothing of it is lost: what could not be used stays in the file.',
      other: `${formatter.number(count)} things were not as expected. Nothing of them is lost: what could not be used stays in the file.`,
    }),
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
  'file-menu.dropHere': 'Drop the journey file to open it',
}
