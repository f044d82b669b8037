// Dutch texts of a workshop: commands, steps of undo, what is announced.
import type { workshop as english } from '../en/workshop'
import { message, type TranslationOf } from '../message'

export const workshop: TranslationOf<typeof english> = {
  'workshop.tools': 'Workshop',
  'workshop.words': 'workshop faciliteren tijd agenda timer aftellen parkeren besluit actie',
  'workshop.agenda': 'Agenda',
  'workshop.next': 'Volgend agendapunt',
  'workshop.noNext': 'Er staat geen agendapunt meer te wachten',
  'workshop.startTimer': 'Timer starten',
  'workshop.pause': 'Timer pauzeren',
  'workshop.addMinute': 'Een minuut erbij',
  'workshop.stop': 'Timer stoppen',
  'workshop.noTimer': 'Er loopt geen timer',
  'workshop.sound': 'Geluid als de tijd om is',
  'workshop.silentRound': 'Stille ronde',
  'workshop.started': message<{ title: string; minutes: number }>(({ title, minutes }, formatter) =>
    formatter.plural(minutes, { one: `${title}: 1 minuut`, other: `${title}: ${minutes} minuten` }),
  ),
  'workshop.left': message<{ minutes: number }>(({ minutes }, formatter) =>
    formatter.plural(minutes, { one: 'Nog 1 minuut', other: `Nog ${minutes} minuten` }),
  ),
  'workshop.timeUp': 'De tijd is om',
  'workshop.did.plan': 'Agenda opstellen',
  'workshop.did.addItem': 'Agendapunt toevoegen',
  'workshop.did.changeItem': 'Agendapunt wijzigen',
  'workshop.did.moveItem': 'Agendapunt verplaatsen',
  'workshop.did.deleteItem': 'Agendapunt verwijderen',
  'workshop.did.questions': 'Vraag toevoegen',
  'workshop.did.topics': 'Onderwerp parkeren',
  'workshop.did.decisions': 'Besluit toevoegen',
  'workshop.did.actions': 'Actie toevoegen',
  'workshop.did.tick': 'Actie afvinken',
  'workshop.did.delete': 'Van de parkeerplaats halen',
  'workshop.did.silent': message<{ person: number }>(
    ({ person }) => `Stille ronde, persoon ${person}`,
  ),
  'workshop.did.start': message<{ title: string }>(({ title }) => `‘${title}’ starten`),
  'workshop.did.finish': message<{ title: string }>(({ title }) => `‘${title}’ afronden`),
}
