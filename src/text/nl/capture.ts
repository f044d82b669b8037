// Dutch texts of the capture bar.
import type { capture as english } from '../en/capture'
import { message, type TranslationOf } from '../message'

type Named = { name: string }

export const capture: TranslationOf<typeof english> = {
  'capture.field': 'Vastleggen',
  'capture.enter': 'Vastleggen wat er gezegd wordt',
  'capture.collect': 'In de inbox verzamelen',
  'capture.words': 'typen snel notitie notulist regel inbox',
  'capture.placeholder': message<{ key: string }>(
    ({ key }) => `Leg vast wat er gezegd wordt (${key})`,
  ),
  'capture.shortHint': message<{ key: string }>(({ key }) => `Leg vast (${key})`),
  'capture.signs': 'Wat de regel is',
  'capture.sameStep': 'Contactmoment bij dezelfde stap',
  'capture.incoming': 'Op de overgang ernaartoe',
  'capture.suggestions': 'Suggesties',
  'capture.suggestionCount': message<{ count: number; first: string }>(
    ({ count, first }, formatter) =>
      formatter.plural(count, {
        one: `1 suggestie: ${first}. Tab neemt hem over.`,
        other: `${count} suggesties, eerst ${first}. Tab neemt die over.`,
      }),
  ),
  'capture.hint': 'Een regel is een contactmoment; een teken ervoor maakt er iets anders van.',
  'capture.hintAfter': message<Named>(({ name }) => `De volgende regel komt na “${name}”.`),
  'capture.hintOn': message<Named>(({ name }) => `Notities komen bij “${name}”.`),
  'capture.hintAt': message<Named>(({ name }) => `Het volgende contactmoment komt bij “${name}”.`),
  'capture.hintCollect': 'Regels gaan naar de inbox.',
  'capture.context': 'Context',
  'capture.goTo': 'Ga naar',
  'capture.goOn': 'Ga verder',
  'capture.inbox': 'Naar de inbox',
  'capture.question': 'Vraag',
  'capture.lines': message<{ count: number }>(({ count }) => `Maakt ${count} items`),
  'capture.linesLeft': message<{ count: number }>(({ count }, formatter) =>
    formatter.plural(count, {
      one: '1 regel kon niet worden uitgevoerd en blijft hier staan',
      other: `${count} regels konden niet worden uitgevoerd en blijven hier staan`,
    }),
  ),
  'capture.linesDone': message<{ what: string }>(({ what }) => `Vastgelegd: ${what}`),
  'capture.after': message<{ after: string; place: string }>(
    ({ after, place }) => `na “${after}”, ${place}`,
  ),
  'capture.branch': message<{ after: string; place: string }>(
    ({ after, place }) => `als aftakking van “${after}”, ${place}`,
  ),
  'capture.between': message<{ from: string; to: string }>(
    ({ from, to }) => `tussen “${from}” en “${to}”; notities blijven bij de tweede helft`,
  ),
  'capture.cell': message<{ step: string; channel: string }>(
    ({ step, channel }) => `bij ${step}, in ${channel}`,
  ),
  'capture.newStep': 'een nieuwe stap',
  'capture.newChannel': message<Named>(({ name }) => `een nieuw kanaal “${name}”`),
  'capture.isNew': 'nieuw kanaal',
  'capture.atEnd': 'aan het eind',
  'capture.afterName': message<Named>(({ name }) => `na “${name}”`),
  'capture.on': message<Named>(({ name }) => `bij “${name}”`),
  'capture.rating': message<{ severity: number; frequency: number }>(
    ({ severity, frequency }) => `ernst ${severity}, frequentie ${frequency}`,
  ),
  'capture.severity': message<{ severity: number }>(({ severity }) => `ernst ${severity}`),
  'capture.parkingLot': 'naar de parkeerplaats',
  'capture.linkTo': message<Named>(({ name }) => `voor “${name}”`),
  'capture.askWhich': 'vraagt welk pijnpunt of verbeteridee',
  'capture.linkTitle': message<Named>(({ name }) => `Waarvoor is ${name}?`),
  'capture.linkTarget': 'Voor welk pijnpunt of verbeteridee?',
  'capture.no.noSuchChannel': message<Named>(({ name }) => `Geen kanaal lijkt op “${name}”`),
  'capture.no.noSuchNumber': message<Named>(({ name }) => `Op deze kaart is geen ${name}`),
  'capture.no.selectFirst': 'Selecteer eerst een contactmoment of een overgang',
  'capture.no.selectTouchpoint': 'Selecteer eerst een contactmoment',
  'capture.no.noWayIn': 'Er leidt nog geen overgang naar dit contactmoment',
  'capture.no.needsTitle': 'Er zijn woorden nodig',
  'capture.no.noNoteYet': 'Er is nog geen pijnpunt of verbeteridee om het aan te koppelen',
  'capture.no.locked': 'De kaart of het kanaal is vergrendeld',
  'capture.no.tooLong': 'Dit is te lang voor één item',
  'capture.did.add': message<Named>(({ name }) => `“${name}” toevoegen`),
  'capture.did.note': message<Named>(({ name }) => `“${name}” noteren`),
  'capture.did.park': message<Named>(({ name }) => `“${name}” parkeren`),
  'capture.did.collect': message<Named>(({ name }) => `“${name}” verzamelen`),
  'capture.did.link': message<Named>(({ name }) => `${name} koppelen`),
  'capture.did.emotion': 'Emotie instellen',
  'capture.did.lines': message<{ count: number }>(({ count }) => `${count} regels vastleggen`),
}
