// Dutch texts of the find bar.
import type { find as english } from '../en/find'
import type { TranslationOf } from '../message'

export const find: TranslationOf<typeof english> = {
  'find.open': 'Zoeken in de kaart',
  'find.label': 'Zoeken',
  'find.placeholder': 'Woorden, of een nummer zoals T12 of P7',
  'find.next': 'Volgende treffer',
  'find.previous': 'Vorige treffer',
  'find.close': 'Zoekbalk sluiten',
  'find.words': 'zoek vind tekst nummer',
  'find.nothingTyped': 'Typ eerst wat je zoekt',
  'find.none': 'Niets gevonden',
  'find.found': ({ count }, formatter) => `${formatter.number(count)} gevonden`,
  'find.count': ({ place, count }, formatter) =>
    `${formatter.number(place)} van ${formatter.number(count)}`,
}
