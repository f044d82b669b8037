// Dutch words of the templates.
import type { TemplateWordsById } from './template-words'

export const templateWords: TemplateWordsById = {
  blank: {
    name: 'Leeg',
    description: 'Eén fase, drie stappen, drie kanalen',
    title: 'Naamloze klantreis',
    scenario: '',
    persona: 'Klant',
    stages: [['Klantreis', 'Stap 1', 'Stap 2', 'Stap 3']],
  },
  retail: {
    name: 'Retail',
    description: 'Van inspiratie tot retour, via web, app, winkel en service',
    title: 'Klantreis retail',
    scenario:
      'Een klant zoekt een product, koopt het in het ene kanaal en krijgt het in het andere',
    persona: 'Klant',
    stages: [
      ['Ontdekken', 'Doet inspiratie op', 'Vergelijkt'],
      ['Kiezen', 'Probeert het uit', 'Beslist'],
      ['Kopen', 'Bestelt', 'Betaalt'],
      ['Ontvangen', 'Wacht', 'Haalt af of krijgt thuisbezorgd'],
      ['Gebruik & retour', 'Gebruikt het', 'Retourneert of ruilt'],
    ],
  },
  finance: {
    name: 'Bank of verzekering',
    description: 'Van behoefte tot claim of verzoek, met identificatie en besluiten',
    title: 'Klantreis bank of verzekering',
    scenario: 'Een klant sluit een product af en heeft het later echt nodig',
    persona: 'Klant',
    stages: [
      ['Oriënteren', 'Voelt de behoefte', 'Vergelijkt aanbod'],
      ['Aanvragen', 'Vraagt een offerte aan', 'Identificeert zich', 'Tekent'],
      ['Gebruiken', 'Gaat van start', 'Wijzigt iets'],
      ['Claim of verzoek', 'Meldt zich', 'Wacht op een besluit', 'Krijgt uitbetaling of hulp'],
      ['Verlengen of vertrekken', 'Kijkt terug', 'Verlengt of stapt over'],
    ],
  },
  'public-service': {
    name: 'Publieke dienstverlening',
    description: 'Van levensgebeurtenis tot besluit en bezwaar',
    title: 'Klantreis publieke dienst',
    scenario: 'Een inwoner moet na een levensgebeurtenis iets regelen bij de overheid',
    persona: 'Inwoner',
    stages: [
      ['Levensgebeurtenis', 'Er verandert iets', 'Zoekt uit wat te doen'],
      ['Aanvragen', 'Verzamelt documenten', 'Vraagt aan', 'Beantwoordt vragen'],
      ['Wachten', 'Volgt de voortgang', 'Krijgt een besluit'],
      ['Gebruik of bezwaar', 'Krijgt de dienst', 'Maakt bezwaar of meldt wijziging'],
    ],
  },
  'software-trial': {
    name: 'Proefperiode van software',
    description: 'Van eerste bezoek tot een team dat betaalt en blijft',
    title: 'Klantreis softwareproef',
    scenario: 'Een team probeert het product en beslist of het ervoor betaalt',
    persona: 'Proefgebruiker',
    stages: [
      ['Aantrekken', 'Hoort erover', 'Bezoekt de site'],
      ['Proberen', 'Meldt zich aan', 'Ziet de eerste waarde', 'Nodigt collega’s uit'],
      ['Beslissen', 'Vergelijkt abonnementen', 'Betaalt'],
      ['Blijven', 'Gebruikt het wekelijks', 'Vraagt hulp', 'Verlengt of beveelt aan'],
    ],
  },
}
