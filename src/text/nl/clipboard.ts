// Dutch texts of copy and paste.
import type { clipboard as english } from '../en/clipboard'
import { message, type TranslationOf } from '../message'

export const clipboard: TranslationOf<typeof english> = {
  'clipboard.copy': 'Kopiëren',
  'clipboard.cut': 'Knippen',
  'clipboard.paste': 'Plakken',
  'clipboard.duplicate': 'Dupliceren',
  'clipboard.words': 'klembord venster kaart',
  'clipboard.selectCards': 'Selecteer eerst contactmomenten',
  'clipboard.nothingToPaste': 'Er staan geen contactmomenten op het klembord',
  'clipboard.onlyWords':
    'Er staan geen contactmomenten op het klembord. “Leg vast” onder de kaart neemt de woorden over, regel voor regel.',
  'clipboard.notAllowed': 'De browser gaf het klembord niet vrij: gebruik de sneltoets',
  'clipboard.broken': 'Wat op het klembord staat is niet heel',
  'clipboard.copied': message<{ count: number }>(({ count }, formatter) =>
    formatter.plural(count, {
      one: 'Eén contactmoment gekopieerd',
      other: `${formatter.number(count)} contactmomenten gekopieerd`,
    }),
  ),
  'clipboard.pasteMany': message<{ count: number }>(({ count }, formatter) =>
    formatter.plural(count, {
      one: 'Eén contactmoment plakken?',
      other: `${formatter.number(count)} contactmomenten plakken?`,
    }),
  ),
  'clipboard.pasteManyBody': message<{
    map: string
    transitions: number
    notes: number
    titles: string
  }>(
    ({ map, transitions, notes, titles }, formatter) =>
      `Uit de kaart ‘${map}’, met overgangen: ${formatter.number(transitions)}, pijnpunten en andere notities: ${formatter.number(notes)}. De eerste: ${titles} …`,
  ),
}
