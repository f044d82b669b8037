// Dutch texts of the commands on pain points, ideas, bright spots and quotes.
import type { annotations as english } from '../en/annotations'
import { message, type TranslationOf } from '../message'

export const annotations: TranslationOf<typeof english> = {
  'annotations.addPainPoint': 'Pijnpunt toevoegen',
  'annotations.addIdea': 'Verbeteridee toevoegen',
  'annotations.addBrightSpot': 'Lichtpunt toevoegen',
  'annotations.addQuote': 'Citaat toevoegen',
  'annotations.convertToPainPoint': 'Omzetten in een pijnpunt',
  'annotations.convertToIdea': 'Omzetten in een verbeteridee',
  'annotations.convertToBrightSpot': 'Omzetten in een lichtpunt',
  'annotations.convertToQuote': 'Omzetten in een citaat',
  'annotations.convertToParkedItem': 'Omzetten in een geparkeerde vraag',
  'annotations.parked': 'Geparkeerd als vraag',
  'annotations.moveTo': 'Naar ander contactmoment of andere overgang verplaatsen',
  'annotations.moveToTitle': message<{ what: string }>(({ what }) => `“${what}” verplaatsen naar`),
  'annotations.target': 'Naar welk contactmoment of welke overgang?',
  'annotations.words': 'notitie pijn probleem verbetering letterlijk annotatie',
  'annotations.selectThing': 'Selecteer eerst een contactmoment of een overgang',
  'annotations.isThatAlready': 'Dat is het al',
}
