// Dutch texts of the insights: what the checker found, and the omnichannel picture.
import type { insights as english } from '../en/insights'
import { message, type TranslationOf } from '../message'

export const insights: TranslationOf<typeof english> = {
  'insights.count': message<{ count: number }>(({ count }, formatter) =>
    formatter.plural(count, {
      one: '1 bevinding',
      other: () => `${formatter.number(count)} bevindingen`,
    }),
  ),
  'insights.findings': 'Bevindingen',
  'insights.checking': 'De kaart wordt gecontroleerd …',
  'insights.nothing': 'Er is niets gevonden. Daarmee is het nog geen goede klantreis.',
  'insights.nothingHere': 'Hier is geen bevinding meer.',
  'insights.all': 'Alle',
  'insights.allKinds': 'Alle soorten',
  'insights.fix': 'Herstellen',
  'insights.did': message<{ what: string }>(({ what }) => what),
  'insights.fixed': message<{ what: string }>(({ what }) => `Gedaan: ${what}`),
  'insights.waive': 'Terzijde leggen',
  'insights.waiveWhat': message<{ what: string }>(({ what }) => `Terzijde leggen: ${what}`),
  'insights.waiveHint':
    'De bevinding wordt op deze kaart met de reden terzijde gelegd, tot iemand dat terugneemt.',
  'insights.reasonMissing': 'Zeg waarom, voor wie dit volgend jaar leest',
  'insights.waived': message<{ count: number }>(
    ({ count }, formatter) => `Terzijde gelegd (${formatter.number(count)})`,
  ),
  'insights.noneWaived': 'Op deze kaart is niets terzijde gelegd.',
  'insights.noReason': 'Er is geen reden gegeven',
  'insights.gone': 'Wordt niet meer gevonden',
  'insights.takeBack': 'Terugnemen',
  'insights.takenBack': 'Bevinding weer opnemen',
  'insights.rules': 'Regels',
  'insights.rulesHint': 'Waar de controle op deze kaart naar kijkt.',
  'insights.turnOff': message<{ what: string }>(({ what }) => `Uitschakelen: ${what}`),
  'insights.turnOffHint':
    'Op deze kaart wordt er niet naar gekeken, tot iemand het weer inschakelt.',
  'insights.turnOffDo': 'Uitschakelen',
  'insights.turnOn': message<{ what: string }>(({ what }) => `Inschakelen: ${what}`),
  'insights.more': message<{ count: number }>(
    ({ count }, formatter) => `Nog ${formatter.number(count)} tonen`,
  ),
  'insights.words': 'controle checker regels waarschuwingen problemen silo doodlopend bevindingen',
}
