// Dutch texts of presenting.
import type { present as english } from '../en/present'
import type { TranslationOf } from '../message'

export const present: TranslationOf<typeof english> = {
  'present.start': 'Presenteren',
  'present.words': 'diavoorstelling beamer zaal scherm klikker volledig scherm fase knelpunten',
  'present.name': 'Presentatie',
  'present.previous': 'Vorige dia',
  'present.next': 'Volgende dia',
  'present.count': ({ place, count }) => `${place} van ${count}`,
  'present.announce': ({ place, count, title }) => `${title}, dia ${place} van ${count}`,
  'present.progress': 'Hoe ver de presentatie is',
  'present.goThere': 'Op de kaart tonen',
  'present.leave': 'Verlaten',
  'present.blank': 'Het scherm is donker; druk om verder te gaan',
}
