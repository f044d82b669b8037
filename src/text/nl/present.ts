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
  'present.openAudience': 'Publieksvenster openen',
  'present.closeAudience': 'Publieksvenster sluiten',
  'present.isOpen': 'Het publieksvenster is open',
  'present.noAudience': 'Er is geen publieksvenster; open het eerst',
  'present.blocked':
    'De browser hield het publieksvenster tegen. Sta pop-ups toe voor deze pagina en druk opnieuw.',
  'present.freeze': 'Bevriezen wat het publiek ziet',
  'present.frozen': 'Het beeld van het publiek is bevroren',
  'present.audience': 'Publieksvenster',
  'present.audienceSees': ({ title, place, count }) =>
    `Het publiek ziet: ${title} (${place} van ${count})`,
  'present.audienceWaits': ({ title }) => `Wacht op het publieksvenster: ${title}`,
  'present.waiting': 'Wacht op de presentator',
  'present.timeLeft': 'Resterende tijd',
  'present.fill': 'Scherm vullen',
  'present.notes': 'Notities',
  'present.following': 'Hierna',
  'present.isLast': 'Dit is de laatste dia',
  'present.dark': 'Het scherm van het publiek is donker',
}
