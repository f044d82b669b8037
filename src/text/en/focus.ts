// English texts of showing one persona, channel, team or path.
import { message } from '../message'

export const focus = {
  'focus.choose': 'Show only …',
  'focus.which': 'Persona, channel, team or path',
  'focus.hint': 'Type a name',
  'focus.showSelected': 'Show only this',
  'focus.showAll': 'Show all',
  'focus.words': 'focus filter dim highlight persona channel team path',
  'focus.selectOne': 'Select a persona, channel, team or path first',
  'focus.allShown': 'Everything is shown',
  'focus.bar': 'What is shown',
  'focus.showing': message<{ kind: string; title: string; count: number; total: number }>(
    ({ kind, title, count, total }, formatter) =>
      `Showing: ${kind} “${title}” — ${formatter.number(count)} of ${formatter.plural(total, { one: '1 touchpoint', other: `${formatter.number(total)} touchpoints` })}`,
  ),
}
