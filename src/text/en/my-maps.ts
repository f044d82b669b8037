// English texts of the maps of this browser.
import { message } from '../message'

export const myMaps = {
  'my-maps.title': 'My maps',
  'my-maps.words': 'list browser recent bin deleted restore open',
  'my-maps.search': 'Search by title',
  'my-maps.none': 'No maps yet: what you change is kept here by itself',
  'my-maps.inFile': message<{ name: string; time: string }>(
    ({ name, time }) => `File ${name} · changed ${time}`,
  ),
  'my-maps.onlyHere': message<{ time: string }>(
    ({ time }) => `Only in this browser · changed ${time}`,
  ),
  'my-maps.rename': 'Rename',
  'my-maps.newName': 'New name',
  'my-maps.copy': 'Duplicate',
  'my-maps.bin': 'Bin (kept for 30 days)',
  'my-maps.restore': 'Restore',
  'my-maps.emptyBin': 'Empty the bin',
}
