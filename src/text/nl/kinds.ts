// Dutch names of the kinds of records, counted.
import type { kinds as english } from '../en/kinds'
import { message, type TranslationOf } from '../message'

/** "1 step", "4 steps". */
function counted(one: string, other: string) {
  return message<{ count: number }>(({ count }, formatter) =>
    formatter.plural(count, {
      one: `${count} ${one}`,
      other: `${formatter.number(count)} ${other}`,
    }),
  )
}

export const kinds: TranslationOf<typeof english> = {
  'kinds.persona': counted('persona', 'persona’s'),
  'kinds.stage': counted('fase', 'fasen'),
  'kinds.step': counted('stap', 'stappen'),
  'kinds.channel': counted('kanaal', 'kanalen'),
  'kinds.team': counted('team', 'teams'),
  'kinds.system': counted('systeem', 'systemen'),
  'kinds.touchpoint': counted('contactmoment', 'contactmomenten'),
  'kinds.transition': counted('overgang', 'overgangen'),
  'kinds.path': counted('route', 'routes'),
  'kinds.painPoint': counted('pijnpunt', 'pijnpunten'),
  'kinds.brightSpot': counted('lichtpunt', 'lichtpunten'),
  'kinds.quote': counted('citaat', 'citaten'),
  'kinds.idea': counted('verbeteridee', 'verbeterideeën'),
  'kinds.backlogItem': counted('backlogitem', 'backlogitems'),
  'kinds.objective': counted('doelstelling', 'doelstellingen'),
  'kinds.inboxItem': counted('inboxitem', 'inboxitems'),
  'kinds.parkedItem': counted('geparkeerd punt', 'geparkeerde punten'),
  'kinds.decision': counted('besluit', 'besluiten'),
  'kinds.action': counted('actie', 'acties'),
  'kinds.agendaItem': counted('agendapunt', 'agendapunten'),
  'kinds.voteRound': counted('stemronde', 'stemrondes'),
  'kinds.waiver': counted('terzijde gelegde bevinding', 'terzijde gelegde bevindingen'),
}
