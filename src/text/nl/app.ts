// Dutch texts of the window: top bar, messages, what a crash of a view says.
import type { app as english } from '../en/app'
import { message, type TranslationOf } from '../message'

export const app: TranslationOf<typeof english> = {
  'app.mainMenu': 'Hoofdmenu',
  'app.export': 'Exporteren',
  'app.mapTitle': 'Titel van de kaart',
  'app.renameMap': 'Kaart hernoemen',
  'app.untitledMap': 'Naamloze kaart',
  'app.inspector': 'Eigenschappen',
  'app.messages': 'Meldingen',
  'app.closeMessage': 'Melding sluiten',
  'app.loading': 'Laden …',
  'app.notFetchedYet': 'De kaart is nog onderweg; probeer het zo nog eens',
  'app.partNotFetched': message<{ reason: string }>(
    ({ reason }) =>
      `Een deel van de app kon niet worden opgehaald (${reason}). Probeer het nog eens; helpt dat niet, laad deze pagina dan opnieuw: je kaart blijft bewaard.`,
  ),
  'app.sectionFile': 'Bestand',
  'app.sectionEdit': 'Bewerken',
  'app.sectionView': 'Beeld',
  'app.sectionWorkshop': 'Workshop',
  'app.sectionHelp': 'Hulp',
  'app.sectionTheme': 'Weergave',
  'app.sectionLanguage': 'Taal van het programma',
  'app.viewFailed': 'Dit deel van het venster werkt niet meer',
  'app.viewFailedBody':
    'Je kaart is niet aangetast en de andere delen werken gewoon door. Je kunt het opnieuw ' +
    'proberen, of eerst een kopie van de kaart opslaan.',
  'app.viewFailedDetail': message<{ reason: string }>(({ reason }) => `Wat er gebeurde: ${reason}`),
  'app.windowFailed': 'De editor is gestopt',
  'app.windowFailedBody':
    'Je kaarten staan in deze browser. Laad de pagina opnieuw, of haal de kaarten eruit met Herstel.',
  'app.tryAgain': 'Opnieuw proberen',
  'app.clear': 'Wissen',
  'app.none': 'Geen',
  'app.noMatches': 'Niets gevonden',
  'app.notANumber': 'Dit is geen getal',
  'app.createNamed': message<{ text: string }>(({ text }) => `‘${text}’ aanmaken`),
  'app.removeNamed': message<{ text: string }>(({ text }) => `${text} verwijderen`),
}
