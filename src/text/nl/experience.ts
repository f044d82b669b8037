// Dutch texts of the Experience view.
import type { experience as english } from '../en/experience'
import { inPercent } from '../in-percent'
import type { TranslationOf } from '../message'

export const experience: TranslationOf<typeof english> = {
  'experience.name': 'Beleving',
  'experience.curveOf': ({ name }) => `Emotiecurve van ${name}`,
  'experience.point': ({ name, number, title, value }) =>
    `Emotie van ${name} bij T${number} ${title}: ${value}`,
  'experience.notSaid': 'niet gezegd',
  'experience.notSaidPlace': 'Niet gezegd',
  'experience.feels': ({ name, value }) => `${name}: ${value}`,
  'experience.noEmotion': 'Nog niets gezegd',
  'experience.band': 'Band: laagste tot hoogste van een stap',
  'experience.bandOfAll': 'Band: hoe ver hun gevoel uiteenloopt',
  'experience.hint': 'Sleep een punt omhoog of omlaag, of druk erop op ↑ en ↓',
  'experience.touchpoints': 'Contactmomenten',
  'experience.hotSpots': 'Knelpunten',
  'experience.hotSpotsNote': 'Pijnpunten naar gewicht',
  'experience.continuity': 'Continuïteit',
  'experience.continuityNote': 'Kanaalwissels naar de stap toe',
  'experience.continuityOfMap': ({ percent, known, all }) =>
    `${inPercent(percent)} meegenomen; ${known} van ${all} bekend`,
  'experience.painsHere': ({ number, count }, formatter) =>
    formatter.plural(count, {
      one: `${number} · 1 pijnpunt`,
      other: `${number} · ${count} pijnpunten`,
    }),
  'experience.weight': ({ weight }) => `gewicht ${weight}`,
  'experience.notRated': 'niet beoordeeld',
  'experience.itemsKnown': ({ known, all }) => `${known} van ${all} bekend`,
  'experience.emptyTitle': 'Nog geen contactmomenten',
  'experience.emptyHint':
    'De curve laat zien hoe elke persona zich bij elk contactmoment van de kaart voelt.',
  'experience.noPersonaTitle': 'Nog geen persona',
  'experience.noPersonaHint':
    'Een emotie is altijd van iemand: voeg een persona toe bij de gegevens van de kaart.',
  'experience.silentHint':
    'Nog niemand heeft gezegd hoe het voelt. Sleep een punt van onderen omhoog, of ga erheen en druk op ↑ of ↓.',
}
