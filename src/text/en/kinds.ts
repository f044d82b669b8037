// English names of the kinds of records, counted.
import { message } from '../message'

/** "1 step", "4 steps". */
function counted(one: string, other: string) {
  return message<{ count: number }>(({ count }, formatter) =>
    formatter.plural(count, {
      one: `${count} ${one}`,
      other: `${formatter.number(count)} ${other}`,
    }),
  )
}

export const kinds = {
  'kinds.persona': counted('persona', 'personas'),
  'kinds.stage': counted('stage', 'stages'),
  'kinds.step': counted('step', 'steps'),
  'kinds.channel': counted('channel', 'channels'),
  'kinds.team': counted('team', 'teams'),
  'kinds.system': counted('system', 'systems'),
  'kinds.touchpoint': counted('touchpoint', 'touchpoints'),
  'kinds.transition': counted('transition', 'transitions'),
  'kinds.path': counted('path', 'paths'),
  'kinds.painPoint': counted('pain point', 'pain points'),
  'kinds.brightSpot': counted('bright spot', 'bright spots'),
  'kinds.quote': counted('quote', 'quotes'),
  'kinds.idea': counted('feature idea', 'feature ideas'),
  'kinds.backlogItem': counted('backlog item', 'backlog items'),
  'kinds.objective': counted('objective', 'objectives'),
  'kinds.inboxItem': counted('inbox item', 'inbox items'),
  'kinds.parkedItem': counted('parked item', 'parked items'),
  'kinds.decision': counted('decision', 'decisions'),
  'kinds.action': counted('action', 'actions'),
  'kinds.agendaItem': counted('agenda item', 'agenda items'),
  'kinds.voteRound': counted('vote round', 'vote rounds'),
  'kinds.waiver': counted('waived finding', 'waived findings'),
}
