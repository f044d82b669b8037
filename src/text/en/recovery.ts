// English texts of what a crash left.
import { message } from '../message'

export const recovery = {
  'recovery.title': 'Recovered changes',
  'recovery.none': 'Nothing had to be recovered',
  'recovery.found': message<{ count: number; time: string }>(({ count, time }, formatter) =>
    formatter.plural(count, {
      one: `Recovered one change since ${time}`,
      other: `Recovered ${formatter.number(count)} changes since ${time}`,
    }),
  ),
  'recovery.inMap': message<{ name: string }>(({ name }) => `Map: ${name}`),
  'recovery.explained':
    'The page ended without being closed. Nothing is lost: keep the changes, look at the map first, or go back to how it was before them. Discarded changes stay in this browser for 30 days.',
  'recovery.keep': 'Keep',
  'recovery.view': 'View',
  'recovery.discard': 'Discard',
  'recovery.viewing':
    'This is the map with the recovered changes. The command “Recovered changes” discards them.',
  'recovery.discarded': message<{ count: number }>(({ count }, formatter) =>
    formatter.plural(count, {
      one: 'One recovered change is discarded. Undo brings it back.',
      other: `${formatter.number(count)} recovered changes are discarded. Undo brings them back.`,
    }),
  ),
  'recovery.cannotDiscard': 'The changes could not be discarded; they are still in the map',
}
