// English texts of the pack that a workshop ends with.
import { message } from '../message'

export const wrapUp = {
  'wrap-up.open': 'Wrap-up pack',
  'wrap-up.words': 'zip summary report markdown minutes workshop share end handover',
  'wrap-up.whatIsIn': 'In the pack',
  'wrap-up.journey': 'The map, to be opened and changed',
  'wrap-up.picture': 'A picture of the whole map',
  'wrap-up.summary': 'A page of text for those who were not in the room',
  'wrap-up.backlog': message<{ count: number }>(({ count }, formatter) =>
    formatter.plural(count, {
      '=0': 'The backlog as a table (there is nothing in it)',
      one: 'The backlog as a table, 1 item',
      other: `The backlog as a table, ${formatter.number(count)} items`,
    }),
  ),
  'wrap-up.preview': 'Summary',
  'wrap-up.save': 'Save pack',
  'wrap-up.making': 'Making the pack',
  'wrap-up.written': message<{ name: string }>(({ name }) => `Wrap-up pack saved as ${name}`),
  'wrap-up.downloaded': message<{ name: string }>(
    ({ name }) => `Wrap-up pack sent to Downloads as ${name}`,
  ),
  'wrap-up.notWritten': message<{ reason: string }>(
    ({ reason }) => `The pack could not be saved: ${reason}`,
  ),
}
