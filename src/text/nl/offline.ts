// Dutch texts of working without a network, and of new versions of the app.
import type { offline as english } from '../en/offline'
import type { TranslationOf } from '../message'

export const offline: TranslationOf<typeof english> = {
  'offline.ready': 'Er staat een nieuwe versie klaar',
  'offline.update': 'Overstappen op de nieuwe versie',
  'offline.words': 'bijwerken update herladen versie app offline installeren',
  'offline.isNewest': 'Er staat geen nieuwere versie klaar',
  'offline.saveFirst': 'Sla eerst je wijzigingen op: de pagina wordt opnieuw geladen',
  'offline.later': 'Later',
}
