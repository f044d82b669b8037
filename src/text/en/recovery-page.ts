// English texts of the Recovery page, which works without the editor.
import { message } from '../message'

export const recoveryPage = {
  'recovery-page.title': 'Recovery',
  'recovery-page.lead':
    'Every map that this browser keeps, read without the editor. Rescuing a map sends it to ' +
    'Downloads as a journey file, which the editor opens. Nothing in the browser is changed.',
  'recovery-page.notStarted': 'The editor did not start. Your maps are still in this browser.',
  'recovery-page.reading': 'Looking for maps …',
  'recovery-page.maps': 'Maps',
  'recovery-page.noMaps': 'This browser keeps no maps.',
  'recovery-page.noStorage': message<{ reason: string }>(
    ({ reason }) =>
      `The browser’s storage could not be read (${reason}). Reload this page to try again.`,
  ),
  'recovery-page.changed': message<{ time: string }>(({ time }) => `Changed ${time}`),
  'recovery-page.timeNotKnown': 'Nobody knows when it changed',
  'recovery-page.inBin': 'in the bin',
  'recovery-page.rescue': 'Rescue',
  'recovery-page.rescueNamed': message<{ name: string }>(({ name }) => `Rescue ${name}`),
  'recovery-page.rescueAll': 'Rescue all maps',
  'recovery-page.whole': message<{ name: string }>(
    ({ name }) => `Sent to Downloads as ${name}: the map as it last was.`,
  ),
  'recovery-page.shortened': message<{ name: string }>(
    ({ name }) =>
      `Sent to Downloads as ${name}: the newest state that could be read. The very last changes ` +
      'may be missing.',
  ),
  'recovery-page.raw': message<{ name: string }>(
    ({ name }) =>
      `The map could not be put together. Sent to Downloads as ${name}: all that is there of it, ` +
      'raw.',
  ),
  'recovery-page.nothing': 'Nothing of this map could be read.',
  'recovery-page.allSent': message<{ count: number; name: string }>(({ count, name }, formatter) =>
    formatter.plural(count, {
      one: `Sent to Downloads as ${name}: one map.`,
      other: `Sent to Downloads as ${name}: ${formatter.number(count)} maps.`,
    }),
  ),
  'recovery-page.toEditor': 'To the editor',
  'recovery-page.open': 'Recovery',
}
