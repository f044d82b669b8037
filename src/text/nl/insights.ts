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
  'insights.nothingYet': 'Er valt nog niets te controleren.',
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
  // Het omnichannelbeeld
  'insights.picture': 'Omnichannelbeeld',
  'insights.continuity': 'Continuïteit',
  'insights.continuityScore': message<{ share: string }>(
    ({ share }) => `${share} van de context van de klant overleeft de kanaalwissels`,
  ),
  'insights.continuityAlong': 'Continuïteit langs de routes',
  'insights.continuityNone': 'Nog geen kanaalwissel zegt wat er wordt meegenomen',
  'insights.coverage': message<{ known: number; all: number }>(
    ({ known, all }, formatter) =>
      `Bekend van ${formatter.number(known)} van de ${formatter.number(all)} kanaalwissels; onbekend telt nooit als behouden.`,
  ),
  'insights.continuityOf': message<{ share: string; known: number; all: number }>(
    ({ share, known, all }, formatter) =>
      `${share} van de context blijft behouden (bekend van ${formatter.number(known)} van ${formatter.number(all)})`,
  ),
  'insights.continuityUnknown': 'niemand weet wat behouden blijft',
  'insights.keptShare': message<{ share: string }>(({ share }) => `${share} behouden`),
  'insights.painWeight': message<{ weight: number }>(
    ({ weight }, formatter) => `pijn ${formatter.number(weight)}`,
  ),
  'insights.notKnown': 'niet bekend',
  'insights.painUnrated': 'pijn niet gewogen',
  'insights.painWeightTitle': 'Pijngewicht',
  'insights.painPoints': 'Pijnpunten',
  'insights.worstSeverity': 'Hoogste ernst',
  'insights.notRated': 'niet gewogen',
  'insights.hotSpots': 'Knelpunten',
  'insights.place': 'Plaats',
  'insights.rank': 'Rang',
  'insights.channelSwitches': 'Kanaalwissels',
  'insights.handOvers': 'Overdrachten',
  'insights.systems': 'Systemen',
  'insights.system': 'Systeem',
  'insights.systemAndSystem': 'Systeem en systeem',
  'insights.sharesData': 'Delen gegevens',
  'insights.silos': 'Silo’s',
  'insights.capabilities': 'Mogelijkheden',
  'insights.capability': 'Kan de klant …',
  'insights.fromTo': 'Van ↓ naar →',
  'insights.fromToNames': message<{ from: string; to: string }>(
    ({ from, to }) => `Van ${from} naar ${to}`,
  ),
  'insights.andNames': message<{ one: string; other: string }>(
    ({ one, other }) => `${one} en ${other}`,
  ),
  'insights.transitions': 'Overgangen',
  'insights.known': 'Bekend',
  'insights.switchCount': message<{ count: number }>(({ count }, formatter) =>
    formatter.plural(count, {
      one: '1 kanaalwissel',
      other: () => `${formatter.number(count)} kanaalwissels`,
    }),
  ),
  'insights.handOverCount': message<{ count: number }>(({ count }, formatter) =>
    formatter.plural(count, {
      one: '1 overdracht',
      other: () => `${formatter.number(count)} overdrachten`,
    }),
  ),
  'insights.transitionCount': message<{ count: number }>(({ count }, formatter) =>
    formatter.plural(count, {
      one: '1 overgang',
      other: () => `${formatter.number(count)} overgangen`,
    }),
  ),
  'insights.siloCount': message<{ count: number }>(({ count }, formatter) =>
    formatter.plural(count, { one: '1 silo', other: () => `${formatter.number(count)} silo’s` }),
  ),
  'insights.unowned': 'Van niemand',
  'insights.unownedCount': message<{ count: number }>(
    ({ count }, formatter) => `${formatter.number(count)} van niemand`,
  ),
  'insights.shared': 'gedeeld',
  'insights.notShared': 'niet gedeeld',
  'insights.share': message<{ one: string; other: string }>(
    ({ one, other }) => `Zeg dat ${one} en ${other} gegevens delen`,
  ),
  'insights.yes': 'Ja',
  'insights.no': 'Nee',
  'insights.needStart': 'beginnen',
  'insights.needContinue': 'verdergaan',
  'insights.needPay': 'betalen',
  'insights.needChange': 'wijzigen',
  'insights.needReturn': 'retourneren',
  'insights.needHelp': 'hulp krijgen',
  'insights.hotSpotsHint': 'Wat het meest pijn doet, naar het gewicht van de open pijnpunten.',
  'insights.channelSwitchesHint':
    'Hoe vaak het kanaal wisselt, hoeveel context behouden blijft, hoeveel pijn het doet.',
  'insights.systemsHint': 'Welke systemen gegevens delen, en waar klanten dat nodig hebben.',
  'insights.handOversHint': 'Waar het ene team de klant aan het andere overdraagt.',
  'insights.capabilitiesHint': 'Wat de klant in welk kanaal kan doen, en waar niet.',
  'insights.hotSpotsNone': 'Niets op deze kaart doet nog pijn.',
  'insights.channelSwitchesNone': 'Geen overgang wisselt van kanaal.',
  'insights.systemsNone':
    'Geen twee systemen komen op deze kaart samen: geef contactmomenten hun systemen.',
  'insights.handOversNone': 'Geen team draagt de klant over: geef contactmomenten hun teams.',
  'insights.capabilitiesNone': 'Nog geen contactmoment staat in een kanaal.',
  'insights.emptyMap':
    'Er staat nog niets op deze kaart. Inzichten komen met de eerste contactmomenten.',
  // Spoor
  'insights.trace': 'Spoor',
  'insights.traceHint':
    'De wegen van het ene contactmoment naar het andere, en wat elke weg de klant kost.',
  'insights.tracePaths': 'Wegen tussen twee contactmomenten volgen',
  'insights.selectTwo': 'Selecteer twee contactmomenten: het begin, dan het einde',
  'insights.traceFrom': 'Begin van het spoor',
  'insights.traceTo': 'Einde van het spoor',
  'insights.noPath': 'Geen weg leidt van het ene naar het andere.',
  'insights.pathCount': message<{ count: number }>(({ count }, formatter) =>
    formatter.plural(count, {
      one: '1 weg leidt erheen.',
      other: () => `${formatter.number(count)} wegen leiden erheen, de beste eerst.`,
    }),
  ),
  'insights.pathsBounded': message<{ count: number }>(
    ({ count }, formatter) =>
      `Er zijn meer wegen dan te bekijken zijn: dit zijn de ${formatter.number(count)} kortste, de beste eerst.`,
  ),
  'insights.paths': 'Wegen',
  'insights.path': 'Weg',
  'insights.effort': 'Moeite',
  'insights.noPain': 'geen pijn',
  'insights.bestPath': 'Beste',
  'insights.worstPath': 'Slechtste',
  'insights.knownOf': message<{ known: number; all: number }>(
    ({ known, all }, formatter) => `${formatter.number(known)} van ${formatter.number(all)} bekend`,
  ),
  'insights.without': 'Wat gaat er stuk zonder deze overgang',
  'insights.whatBreaks': 'Wat er stukgaat',
  'insights.noPathLeft': 'Van deze wegen blijft er geen over.',
  'insights.pathsLeft': message<{ count: number }>(({ count }, formatter) =>
    formatter.plural(count, {
      one: 'Van deze wegen blijft er 1 over.',
      other: () => `Van deze wegen blijven er ${formatter.number(count)} over.`,
    }),
  ),
  'insights.unreachedCount': message<{ count: number }>(({ count }, formatter) =>
    formatter.plural(count, {
      one: '1 contactmoment is vanaf een begin niet meer te bereiken:',
      other: () =>
        `${formatter.number(count)} contactmomenten zijn vanaf een begin niet meer te bereiken:`,
    }),
  ),
  'insights.stuckCount': message<{ count: number }>(({ count }, formatter) =>
    formatter.plural(count, {
      one: '1 contactmoment leidt naar geen einde meer:',
      other: () => `${formatter.number(count)} contactmomenten leiden naar geen einde meer:`,
    }),
  ),
  'insights.namedPathCount': message<{ count: number }>(({ count }, formatter) =>
    formatter.plural(count, {
      one: '1 benoemde route gebruikt hem:',
      other: () => `${formatter.number(count)} benoemde routes gebruiken hem:`,
    }),
  ),
  'insights.nothingBreaks': 'Verder gaat er niets stuk: er is een andere weg.',
  'insights.marks': 'Op de kaart aangeven',
  'insights.toggleMarks': 'Tekens van bevindingen op de kaart',
  'insights.download': message<{ what: string }>(({ what }) => `${what} downloaden`),
  'insights.asCsv': 'CSV-tabel',
}
