// Dutch texts of the backlog.
import type { backlog as english } from '../en/backlog'
import { inPercent } from '../in-percent'
import type { TranslationOf } from '../message'

export const backlog: TranslationOf<typeof english> = {
  'backlog.words': 'backlog items lijst rang volgorde score prioriteit werk ticket',
  'backlog.items': 'Backlogitems',
  'backlog.title': ({ count }, formatter) =>
    formatter.plural(count, { one: 'Backlog · 1 item', other: `Backlog · ${count} items` }),
  'backlog.titleOf': ({ shown, count }) => `Backlog · ${shown} van ${count} items`,
  'backlog.newItem': 'Nieuw backlogitem',
  'backlog.sortByScore': 'Op score sorteren',
  'backlog.nothingScored': 'Nog geen enkel item heeft een score volgens deze methode',
  'backlog.score': 'Score',
  'backlog.filter': 'Filteren',
  'backlog.all': 'Alle',
  'backlog.showAll': 'Alles tonen',
  'backlog.unlinked': 'Niet gekoppeld',
  'backlog.withoutPain': 'Zonder pijnpunt of idee',
  'backlog.withoutTracker': 'Zonder tracker',
  'backlog.group': 'Groeperen',
  'backlog.group.none': 'Niet',
  'backlog.group.stage': 'Fase',
  'backlog.group.objective': 'Doelstelling',
  'backlog.group.horizon': 'Horizon',
  'backlog.group.moscow': 'MoSCoW',
  'backlog.group.epic': 'Epic',
  'backlog.group.stageFixed':
    'Waar een item pijn doet volgt uit zijn pijnpunten en ideeën: koppel het aan een in die fase.',
  'backlog.group.epicFixed':
    'Een epic staat aan het hoofd van zijn eigen groep en gaat in geen andere.',
  'backlog.without.none': 'Backlog',
  'backlog.without.stage': 'Nergens op de kaart',
  'backlog.without.objective': 'Geen doelstelling',
  'backlog.without.horizon': 'Geen horizon',
  'backlog.without.moscow': 'Niet geprioriteerd',
  'backlog.without.epic': 'Geen epic',
  'backlog.noneFits': 'Geen item past bij dit filter.',
  'backlog.emptyTitle': 'Nog niets in de backlog',
  'backlog.emptyHint':
    'Koppel een backlogitem aan een pijnpunt of een idee, plak een link of sleutel van een tracker, of begin hier.',
  'backlog.rank': 'Rang',
  'backlog.byScore': 'Op score',
  'backlog.item': 'Item',
  'backlog.size': 'Omvang',
  'backlog.painWeight': 'Pijngewicht',
  'backlog.votes': 'Stemmen',
  'backlog.where': 'Waar het pijn doet',
  'backlog.noPain': 'geen',
  'backlog.noReason': 'Met de hand geplaatst; geen reden genoteerd',
  'backlog.missing': ({ inputs }) => `Ontbreekt: ${inputs}`,
  'backlog.missingCount': ({ count }, formatter) =>
    formatter.plural(count, { one: '1 ontbreekt', other: `${count} ontbreken` }),
  'backlog.showPlace': ({ place }) => `${place} op de kaart tonen`,
  'backlog.statusOf': ({ number }) => `Status van ${number}`,
  'backlog.fieldOf': ({ field, number }) => `${field} van ${number}`,
  'backlog.link': 'Koppelen',
  'backlog.linkTracker': ({ number }) => `Een ticket aan ${number} koppelen`,
  'backlog.movedTo': ({ rank, count }) => `Nu rang ${rank} van ${count}`,
  'backlog.overridden': ({ number, rank, scored, method }) =>
    `${number} heeft nu rang ${rank}; volgens ${method} is dat ${scored}.`,
  'backlog.whyHint': 'Waarom? De volgende lezer wil het weten',
  'backlog.keepReason': 'Reden bewaren',
  'backlog.sortTitle': ({ method }) => `Sorteren op ${method}`,
  'backlog.sortSum': ({ moves, count }, formatter) =>
    formatter.plural(moves, {
      0: 'Alle items staan al zoals hun score zegt.',
      one: `1 van de ${count} items verschuift.`,
      other: `${moves} van de ${count} items verschuiven.`,
    }),
  'backlog.sortUnscored': ({ count }, formatter) =>
    formatter.plural(count, {
      one: '1 heeft geen score en komt als laatste.',
      other: `${count} hebben geen score en komen als laatste, in hun huidige volgorde.`,
    }),
  'backlog.sortNow': 'Sorteren',
  'backlog.sortMoves': 'Items die verschuiven',
  'backlog.sortReason': ({ reason }) => `Met de hand geplaatst: ${reason}`,
  'backlog.shape': 'Tonen als',
  'backlog.shape.list': 'Lijst',
  'backlog.shape.board': 'Bord',
  'backlog.shape.ranks': 'Rangen vergeleken',
  'backlog.dot': ({ name, impact, effort, quadrant }) =>
    `${name}: impact ${impact}, inspanning ${effort}, ${quadrant.toLowerCase()}`,
  'backlog.spot': ({ impact, effort }) => `Impact ${impact}, inspanning ${effort}`,
  'backlog.moveInFigure': 'Impact en inspanning',
  'backlog.unplaced':
    'Nog niet beoordeeld. Sleep in de figuur, of druk om in het midden te zetten:',
  'backlog.putInMiddle': ({ name }) => `${name} in het midden zetten`,
  'backlog.hideFigure': 'Impact en inspanning verbergen',
  'backlog.ranksCaption': 'De rang van elk item volgens elke methode waarvan alle invoer bekend is',
  'backlog.byHand': 'Met de hand',
  'backlog.talk': 'Om te bespreken',
  'backlog.disagree': 'Hier zijn ze het niet eens: praat erover.',
  'backlog.dispute': ({ high, low, highRank, lowRank, of }) =>
    `${high} geeft rang ${highRank}, ${low} ${lowRank} van de ${of} die beide een score geven.`,
  'backlog.fewScored': ({ method }) =>
    `${method}: minder dan zes items hebben een score, dus staan ze allemaal bovenaan.`,
  'backlog.firmness': ({ method, count }, formatter) =>
    formatter.plural(count, {
      0: `${method}: de top vijf blijft, welke invoer er ook een stap naast zit.`,
      one: `${method}: de top vijf staat niet vast. Eén stap verandert hem:`,
      other: `${method}: de top vijf staat niet vast. Elk van ${count} stappen verandert hem:`,
    }),
  'backlog.upset': ({ item, input, from, to, enters, leaves }) =>
    `${item}, ${input} ${from} → ${to}: ${enters} komt in de plaats van ${leaves}`,
  'backlog.mustShare': ({ must, all, percent }) =>
    `Must vraagt ${must} van de ${all} aan inspanning: ${inPercent(percent)}.`,
  'backlog.mustTooMuch': ({ must, all, percent }) =>
    `Must vraagt ${must} van de ${all} aan inspanning: ${inPercent(percent)}. Boven ${inPercent(60)} kan er niets wijken.`,
  'backlog.unestimated': ({ count }, formatter) =>
    formatter.plural(count, {
      one: '1 item zonder omvang telt niet mee.',
      other: `${count} items zonder omvang tellen niet mee.`,
    }),
  'backlog.similarTitle': 'Zo’n item is er al',
  'backlog.similar': ({ item }) => `${item} zegt ongeveer hetzelfde.`,
  'backlog.makeNew': 'Een nieuw item maken',
  'backlog.linkIt': 'Dat koppelen',
  'backlog.newNamed': ({ words }) => `Nieuw: ${words}`,
  'backlog.makeItems': 'Backlogitems maken',
  'backlog.makeFrom': 'Van',
  'backlog.from.selected': 'Geselecteerd',
  'backlog.from.voted': 'Met stemmen',
  'backlog.from.topPains': 'Zwaarste pijnpunten',
  'backlog.makeCount': ({ count }, formatter) =>
    formatter.plural(count, { one: '1 item maken', other: `${count} items maken` }),
  'backlog.nothingToMake': 'Hier is niets dat nog geen backlogitem heeft',
  'backlog.itemsMade': ({ count }, formatter) =>
    formatter.plural(count, { one: '1 item is gekoppeld', other: `${count} items zijn gekoppeld` }),
  'backlog.linkTo': ({ item }) => `${item} koppelen`,
  'backlog.forNote': ({ number }) => `Voor ${number}`,
  'backlog.votesCount': ({ count }, formatter) =>
    formatter.plural(count, { one: '1 stem', other: `${count} stemmen` }),
  'backlog.dotsShown': ({ shown, count }) =>
    `De ${shown} hoogst geplaatste van ${count} zijn te zien.`,
  'backlog.offered': ({ inputs }) => `Van de kaart: ${inputs}`,
  'backlog.evidence': 'Waar het op steunt',
}
