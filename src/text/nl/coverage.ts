// Dutch texts of coverage: where the thread from pain to work is broken.
import type { coverage as english } from '../en/coverage'
import type { TranslationOf } from '../message'

export const coverage: TranslationOf<typeof english> = {
  'coverage.title': 'Dekking',
  'coverage.words':
    'gaten herleidbaarheid niet gekoppeld niet getest mogelijkheden waarom bouwen we dit',
  'coverage.part': 'Wat wordt getoond',
  'coverage.part.gaps': 'Gaten',
  'coverage.part.thread': 'Van pijn naar doelstelling',
  'coverage.part.capabilities': 'Wat klanten waar kunnen doen',
  'coverage.allCovered': 'Geen gaten: bij elke pijn hoort werk, en bij elk werk een pijn',
  'coverage.painsWithoutItem': 'Pijnpunten zonder backlogitem',
  'coverage.doneWithOpenPain': 'Klaar, maar het pijnpunt staat nog open',
  'coverage.itemsWithoutPain': 'Backlogitems zonder pijnpunt: waarom maken we dit?',
  'coverage.untestedIdeas': 'Verbeterideeën die niemand heeft getest',
  'coverage.emptyObjectives': 'Doelstellingen waar niets onder hangt',
  'coverage.weight': ({ weight }) => `gewicht ${weight}`,
  'coverage.makeItem': 'Item maken',
  'coverage.linkItem': 'Item koppelen',
  'coverage.linkPain': 'Pijnpunt koppelen',
  'coverage.planExperiment': 'Experiment plannen',
  'coverage.isGone': ({ pain }) => `Is ${pain} weg?`,
  'coverage.gone': 'Ja, opgelost',
  'coverage.reopen': 'Nee, item heropenen',
  'coverage.showMore': ({ count }, formatter) => `Meer tonen (nog ${formatter.number(count)})`,
  'coverage.pain': 'Pijnpunt',
  'coverage.idea': 'Verbeteridee',
  'coverage.item': 'Backlogitem',
  'coverage.objective': 'Doelstelling',
  'coverage.noPain': 'geen pijnpunt',
  'coverage.noIdea': 'geen idee',
  'coverage.noItem': 'geen item',
  'coverage.noObjective': 'geen doelstelling',
  'coverage.noThread': 'Er zijn nog geen pijnpunten en geen backlogitems',
  'coverage.capabilitiesHint':
    'Volgens de mogelijkheid van elk contactmoment. ‘niet hier’ is een gat: de klant moet ervoor van kanaal wisselen.',
  'coverage.notHere': 'niet hier',
}
