// English texts of the maps of this browser.
import { message } from '../message'

type Named = { name: string }

export const myMaps = {
  'my-maps.title': 'My maps',
  'my-maps.words': 'list browser recent bin deleted restore open',
  'my-maps.search': 'Search by title or file',
  'my-maps.none': 'No maps yet: what you change is kept here by itself',
  'my-maps.noneFound': 'No map has these words',
  'my-maps.notReadable': 'The list of maps could not be read.',
  'my-maps.missing': 'Is a map missing?',
  'my-maps.inFile': message<Named>(({ name }) => `File ${name}`),
  'my-maps.onlyHere': 'Only in this browser',
  'my-maps.changed': message<{ time: string }>(({ time }) => `Changed ${time}`),
  'my-maps.openHere': 'Open in this window',
  'my-maps.openInOther': 'Open in another window',
  'my-maps.openElsewhere': 'The map is open in another window: rename or delete it there',
  'my-maps.gone': 'The map was deleted in another window',
  'my-maps.rename': message<Named>(({ name }) => `Rename ${name}`),
  'my-maps.newName': 'New name',
  'my-maps.copy': message<Named>(({ name }) => `Duplicate ${name}`),
  'my-maps.delete': message<Named>(({ name }) => `Delete ${name}`),
  'my-maps.binned': message<Named>(({ name }) => `${name} is in the bin for 30 days`),
  'my-maps.failed': 'The browser could not do that. Save open maps to files.',
  'my-maps.showAll': message<{ count: number }>(({ count }) => `Show all ${count}`),
  'my-maps.bin': message<{ count: number }>(({ count }) => `Bin (${count}), kept for 30 days`),
  'my-maps.restore': 'Restore',
  'my-maps.emptyBin': 'Empty the bin',
  'my-maps.emptyTitle': 'Empty the bin?',
  'my-maps.emptyBody': 'The maps in it are gone from this browser then. Their files stay.',
}
