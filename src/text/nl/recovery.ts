// Dutch texts of what a crash left.
import type { recovery as english } from '../en/recovery'
import { message, type TranslationOf } from '../message'

export const recovery: TranslationOf<typeof english> = {
  'recovery.title': 'Herstelde wijzigingen',
  'recovery.none': 'Er hoefde niets te worden hersteld',
  'recovery.found': message<{ count: number; time: string }>(({ count, time }, formatter) =>
    formatter.plural(count, {
      one: `Eén wijziging hersteld sinds ${time}`,
      other: `${formatter.number(count)} wijzigingen hersteld sinds ${time}`,
    }),
  ),
  'recovery.inMap': message<{ name: string }>(({ name }) => `Kaart: ${name}`),
  'recovery.explained':
    'De pagina is geëindigd zonder te zijn gesloten. Er is niets verloren: houd de wijzigingen, bekijk eerst de kaart, of ga terug naar hoe die ervoor was. Weggegooide wijzigingen blijven 30 dagen in deze browser.',
  'recovery.keep': 'Houden',
  'recovery.view': 'Bekijken',
  'recovery.discard': 'Weggooien',
  'recovery.viewing':
    'Dit is de kaart met de herstelde wijzigingen. De opdracht ‘Herstelde wijzigingen’ gooit ze weg.',
  'recovery.discarded': message<{ count: number }>(({ count }, formatter) =>
    formatter.plural(count, {
      one: 'Eén herstelde wijziging is weggegooid. Ongedaan maken brengt die terug.',
      other: `${formatter.number(count)} herstelde wijzigingen zijn weggegooid. Ongedaan maken brengt ze terug.`,
    }),
  ),
  'recovery.cannotDiscard':
    'De wijzigingen konden niet worden weggegooid; ze staan nog in de kaart',
}
