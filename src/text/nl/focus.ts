// Dutch texts of showing one persona, channel, team or path.
import type { focus as english } from '../en/focus'
import type { TranslationOf } from '../message'

export const focus: TranslationOf<typeof english> = {
  'focus.choose': 'Alleen tonen …',
  'focus.which': 'Persona, kanaal, team of route',
  'focus.hint': 'Typ een naam',
  'focus.showSelected': 'Alleen dit tonen',
  'focus.showAll': 'Alles tonen',
  'focus.words': 'focus filter dimmen uitlichten persona kanaal team route',
  'focus.selectOne': 'Selecteer eerst een persona, kanaal, team of route',
  'focus.allShown': 'Alles is te zien',
  'focus.bar': 'Wat te zien is',
  'focus.showing': ({ kind, title, count, total }, formatter) =>
    `Te zien: ${kind} “${title}” — ${formatter.number(count)} van ${formatter.plural(total, { one: '1 contactmoment', other: `${formatter.number(total)} contactmomenten` })}`,
}
