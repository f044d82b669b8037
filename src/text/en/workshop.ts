// English texts of a workshop: commands, steps of undo, what is announced. What only its panels say is
// in `text/workshop/`, which comes with them.
import { message } from '../message'

export const workshop = {
  'workshop.tools': 'Workshop',
  'workshop.words': 'workshop facilitate time agenda timer countdown park decide action',
  'workshop.agenda': 'Agenda',
  'workshop.next': 'Next agenda item',
  'workshop.noNext': 'No agenda item is waiting',
  'workshop.startTimer': 'Start a timer',
  'workshop.pause': 'Pause timer',
  'workshop.addMinute': 'One more minute',
  'workshop.stop': 'Stop timer',
  'workshop.noTimer': 'No timer is running',
  'workshop.sound': 'Sound when the time is up',
  'workshop.silentRound': 'Silent round',
  'workshop.started': message<{ title: string; minutes: number }>(({ title, minutes }, formatter) =>
    formatter.plural(minutes, {
      one: `${title}: 1 minute`,
      other: `${title}: ${minutes} minutes`,
    }),
  ),
  'workshop.left': message<{ minutes: number }>(({ minutes }, formatter) =>
    formatter.plural(minutes, { one: '1 minute left', other: `${minutes} minutes left` }),
  ),
  'workshop.timeUp': 'Time is up',
  'workshop.did.plan': 'Plan the agenda',
  'workshop.did.addItem': 'Add agenda item',
  'workshop.did.changeItem': 'Change agenda item',
  'workshop.did.moveItem': 'Move agenda item',
  'workshop.did.deleteItem': 'Delete agenda item',
  'workshop.did.questions': 'Add question',
  'workshop.did.topics': 'Park a topic',
  'workshop.did.decisions': 'Add decision',
  'workshop.did.actions': 'Add action',
  'workshop.did.tick': 'Tick action',
  'workshop.did.delete': 'Delete from the parking lot',
  'workshop.did.silent': message<{ person: number }>(
    ({ person }) => `Silent round, person ${person}`,
  ),
  'workshop.did.start': message<{ title: string }>(({ title }) => `Start “${title}”`),
  'workshop.did.finish': message<{ title: string }>(({ title }) => `End “${title}”`),
}
