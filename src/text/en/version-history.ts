// English texts of the past of a map: restore points, the time line, copies of the past.
import { message } from '../message'

type Thing = { readonly thing: string }

export const versionHistory = {
  'version-history.title': 'History',
  'version-history.words': 'versions, restore points, time line, past',
  'version-history.nameCommand': 'Name a restore point',
  'version-history.nameTitle': 'Name a restore point',
  'version-history.keep': 'Keep',
  'version-history.nameLabel': 'Name',
  'version-history.nameHint': 'For example “After the first round”. The map is kept as it is now.',
  'version-history.named': message<{ name: string }>(
    ({ name }) => `Restore point “${name}” is kept`,
  ),
  'version-history.notNamed': 'The restore point could not be kept',
  'version-history.list': 'Restore points and time line',
  'version-history.points': 'Restore points',
  'version-history.reading': 'Reading the history …',
  'version-history.empty': 'Nothing is kept of this map yet.',
  'version-history.pickOne': 'Choose a restore point or a step to see the map as it was.',
  'version-history.preview': message<{ time: string }>(({ time }) => `The map at ${time}`),
  'version-history.gone': 'This state cannot be put together any more.',
  'version-history.earlier': 'Show earlier steps',
  'version-history.restore': 'Restore as a copy',
  'version-history.copyTitle': message<{ title: string; time: string }>(
    ({ title, time }) => `${title} (as of ${time})`,
  ),
  'version-history.restored': message<{ title: string }>(
    ({ title }) => `“${title}” is in My maps. This map is as it was.`,
  ),
  'version-history.copyOpened': message<{ title: string }>(
    ({ title }) => `This is the copy “${title}”. The map itself is as it was, in My maps.`,
  ),
  'version-history.notRestored': 'The copy could not be kept',
  'version-history.opened': 'When the map was opened',
  'version-history.regular': 'Kept automatically',
  'version-history.hidden': 'When the window was left',
  'version-history.saved': 'Saved to a file',
  'version-history.mended': 'After unreadable changes',
  'version-history.discarded': 'Before changes were discarded',
  'version-history.moved': message<Thing & { place: string }>(({ thing, place }) =>
    place === '' ? `Moved ${thing}` : `Moved ${thing} to ${place}`,
  ),
  'version-history.reordered': message<Thing>(({ thing }) => `Reordered ${thing}`),
  'version-history.renamed': message<Thing & { name: string }>(
    ({ thing, name }) => `Renamed ${thing} to “${name}”`,
  ),
  'version-history.added': message<Thing>(({ thing }) => `Added ${thing}`),
  'version-history.removed': message<Thing>(({ thing }) => `Deleted ${thing}`),
  'version-history.changed': message<Thing & { fields: string }>(({ thing, fields }) =>
    fields === '' ? `Changed ${thing}` : `Changed ${thing}: ${fields}`,
  ),
  'version-history.andMore': message<Thing & { count: number }>(({ thing, count }, formatter) =>
    formatter.plural(count, {
      one: `${thing} and one more`,
      other: `${thing} and ${formatter.number(count)} more`,
    }),
  ),
}
