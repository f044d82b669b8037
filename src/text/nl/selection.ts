// Dutch texts of the commands on whatever is selected.
import type { selection as english } from '../en/selection'
import { message, type TranslationOf } from '../message'

export const selection: TranslationOf<typeof english> = {
  'selection.rename': 'Naam wijzigen',
  'selection.delete': 'Verwijderen',
  'selection.all': 'Alle contactmomenten selecteren',
  'selection.clear': 'Selectie opheffen',
  'selection.move.left': 'Naar links verplaatsen',
  'selection.move.right': 'Naar rechts verplaatsen',
  'selection.move.up': 'Omhoog verplaatsen',
  'selection.move.down': 'Omlaag verplaatsen',
  'selection.movedTo': message<{ count: number; number: string; channel: string; step: string }>(
    ({ count, number, channel, step }, formatter) =>
      formatter.plural(count, {
        one: `${number} verplaatst naar ${channel}, ${step}`,
        other: `${formatter.number(count)} contactmomenten verplaatst, ${number} naar ${channel}, ${step}`,
      }),
  ),
  'selection.movedToPlace': message<{ name: string; place: number; count: number }>(
    ({ name, place, count }) => `${name} verplaatst naar plaats ${place} van ${count}`,
  ),
  'selection.noFurther': 'Die kant op gaat het niet verder',
  'selection.words': 'titel hernoemen wissen cel selectie volgorde',
  'selection.selectRenamable': 'Selecteer eerst een contactmoment, fase, stap of kanaal',
  'selection.mapStays': 'De kaart zelf kan niet worden verwijderd',
  'selection.deleted': message<{ what: string }>(({ what }) => `Verwijderd: ${what}`),
  'selection.deleteManyTitle': message<{ count: number }>(
    ({ count }, formatter) => `${formatter.number(count)} dingen verwijderen?`,
  ),
  'selection.deleteManyBody': message<{ what: string }>(
    ({ what }) => `Dit verwijdert ${what}. Ongedaan maken brengt alles terug.`,
  ),
  'selection.deleteTitle': message<{ name: string }>(({ name }) => `“${name}” verwijderen?`),
  'selection.headerBody': message<{ count: number }>(({ count }, formatter) =>
    formatter.plural(count, {
      one: 'Er staat één contactmoment in, dat meegaat, met overgangen en notities.',
      other: `Er staan ${formatter.number(count)} contactmomenten in, die meegaan, met overgangen en notities.`,
    }),
  ),
  'selection.channelBody': message<{ count: number }>(({ count }, formatter) =>
    formatter.plural(count, {
      one: 'Er is één contactmoment in dit kanaal. Verplaats het eerst, anders is het kanaal ervan niet bekend.',
      other: `Er zijn ${formatter.number(count)} contactmomenten in dit kanaal. Verplaats ze eerst, anders is hun kanaal niet bekend.`,
    }),
  ),
  'selection.moveCards': 'Contactmomenten verplaatsen naar …',
  'selection.deleteAll': 'Met contactmomenten verwijderen',
  'selection.cardsUnknown': 'Verwijderen, kanaal niet bekend',
  'selection.lastStage': 'De laatste fase blijft',
  'selection.lastStep': 'De laatste stap blijft',
  'selection.lastChannel': 'Het laatste kanaal blijft',
  'selection.lastPersona': 'De laatste persona blijft',
}
