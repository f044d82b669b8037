// English texts of what the browser keeps by itself.
import { message } from '../message'

export const journal = {
  'journal.noRoom': 'the browser has no room left. Save the map to a file.',
  'journal.changedElsewhere': 'another window changed this map. Save yours to a file.',
  'journal.storageGone': 'the browser cleared its storage. Save the map to a file.',
  'journal.noStorage': 'this browser keeps nothing by itself. Save the map to a file.',
  'journal.notFound': 'This map is not in this browser',
  'journal.notReadable': 'What the browser kept of this map could not be read',
  'journal.cutShort': 'The last changes of this map could not be read; everything before is here',
  'journal.outOfBin': message<{ title: string }>(
    ({ title }) => `${title} was in the bin; it is among your maps again`,
  ),
  'journal.rename': 'Rename map',
  'journal.discard': 'Discard recovered changes',
  'journal.discardedPoint': 'Discarded changes',
  'journal.copyTitle': message<{ title: string }>(({ title }) => `${title} (copy)`),
}
