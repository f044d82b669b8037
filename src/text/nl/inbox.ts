// Dutch texts of the inbox, and of rating pains.
import type { inbox as english } from '../en/inbox'
import { message, type TranslationOf } from '../message'

type Counted = { count: number }

export const inbox: TranslationOf<typeof english> = {
  'inbox.name': 'Inbox',
  'inbox.words': 'verzameld geparkeerd ordenen plaatsen groeperen samenvoegen',
  'inbox.count': message<Counted>(({ count }) => `Inbox · ${count}`),
  'inbox.empty':
    'Hier wacht niets. Regels komen hier als je verzamelt, en als er niets geselecteerd is.',
  'inbox.hint': 'Sleep items naar een vak, contactmoment of overgang, of druk op Enter.',
  'inbox.select': message<{ text: string }>(({ text }) => `“${text}” selecteren`),
  'inbox.selected': message<Counted>(({ count }) => `${count} geselecteerd`),
  'inbox.edit': 'Bewerken',
  'inbox.editOf': message<{ text: string }>(({ text }) => `Woorden van “${text}”`),
  'inbox.more': message<{ text: string }>(({ text }) => `Meer over “${text}”`),
  'inbox.place': 'Plaatsen op …',
  'inbox.placeByClick': 'Plaatsen met een klik',
  'inbox.add': 'Toevoegen aan de inbox',
  'inbox.selectOne': 'Selecteer eerst items van de inbox',
  'inbox.selectTwo': 'Selecteer twee of meer items van de inbox',
  'inbox.hintOutline':
    'Sleep items naar een stap, contactmoment of overgang in de structuur, of druk op Enter.',
  'inbox.placing': 'Klik op een vak, contactmoment of overgang; Escape breekt af',
  'inbox.placeTitle': message<Counted>(({ count }, formatter) =>
    formatter.plural(count, { one: 'Item plaatsen op', other: `${count} items plaatsen op` }),
  ),
  'inbox.placeTarget': 'Op welk vak, contactmoment of welke overgang?',
  'inbox.needsThing': 'Dit hoort bij een contactmoment of een overgang',
  'inbox.someStay': message<Counted>(({ count }, formatter) =>
    formatter.plural(count, {
      one: '1 item blijft: het hoort bij een contactmoment of een overgang',
      other: `${count} items blijven: ze horen bij een contactmoment of een overgang`,
    }),
  ),
  'inbox.park': 'Parkeren voor later',
  'inbox.group': 'Groeperen',
  'inbox.groupName': 'Naam van de groep',
  'inbox.merge': 'Samenvoegen',
  'inbox.did.place': message<Counted>(({ count }, formatter) =>
    formatter.plural(count, { one: '1 item plaatsen', other: `${count} items plaatsen` }),
  ),
  'inbox.did.edit': 'Inboxitem bewerken',
  'inbox.did.park': message<Counted>(({ count }, formatter) =>
    formatter.plural(count, { one: '1 item parkeren', other: `${count} items parkeren` }),
  ),
  'inbox.did.group': 'Inboxitems groeperen',
  'inbox.did.merge': 'Inboxitems samenvoegen',
  'inbox.did.delete': message<Counted>(({ count }, formatter) =>
    formatter.plural(count, {
      one: '1 inboxitem verwijderen',
      other: `${count} inboxitems verwijderen`,
    }),
  ),
  'rating.start': 'Pijnpunten beoordelen',
  'rating.words': 'ernst frequentie gewicht prioriteit',
  'rating.none': 'Alle open pijnpunten zijn beoordeeld',
  'rating.left': message<Counted>(({ count }, formatter) =>
    formatter.plural(count, {
      one: 'Nog 1 pijnpunt te gaan',
      other: `Nog ${count} pijnpunten te gaan`,
    }),
  ),
  'rating.hint': 'Druk op 1 tot 5; → gaat naar het volgende, Escape stopt.',
  'rating.skip': 'Volgende',
  'rating.did': message<{ number: number }>(({ number }) => `P${number} beoordelen`),
}
