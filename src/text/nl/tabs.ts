// Dutch texts of a map that is open in more than one window.
import type { tabs as english } from '../en/tabs'
import { message, type TranslationOf } from '../message'

export const tabs: TranslationOf<typeof english> = {
  'tabs.title': 'Open in een ander tabblad',
  'tabs.body': 'Je ziet wat daar gebeurt. Neem de kaart over om hier te werken.',
  'tabs.takeOver': 'Overnemen',
  'tabs.takingOver': 'Overnemen …',
  'tabs.tookOver': 'Je werkt nu aan deze kaart; het andere tabblad kijkt mee',
  'tabs.notYielded':
    'Het andere tabblad kon zijn laatste wijzigingen niet bewaren. Sla de kaart daar eerst op.',
  'tabs.writtenElsewhere': 'Hij is open in een ander tabblad: neem hem eerst over',
  'tabs.notFollowing': 'Geen ander tabblad werkt aan deze kaart',
  'tabs.apartTitle': message<{ title: string }>(({ title }) => `${title} (uit het andere tabblad)`),
  'tabs.keptApart': message<{ title: string }>(
    ({ title }) =>
      `Een ander tabblad nam de kaart over terwijl dit stilstond. Wat nog niet bewaard was, is een ` +
      `eigen kaart: “${title} (uit het andere tabblad)”, in Mijn kaarten.`,
  ),
  'tabs.notKept': message<{ title: string }>(
    ({ title }) =>
      `Een ander tabblad nam over; de laatste wijzigingen van “${title}” hier zijn niet bewaard`,
  ),
  'tabs.words': 'venster tabblad overnemen schrijven',
}
