// Dutch texts of the first screen.
import type { start as english } from '../en/start'
import type { TranslationOf } from '../message'

export const start: TranslationOf<typeof english> = {
  'start.title': 'Breng de klantreis in kaart, en wat er tussen kanalen verloren gaat',
  'start.lead':
    'Zet contactmomenten in stappen en kanalen, teken hoe klanten ertussen bewegen en zeg bij elke overgang wat pijn doet. De kaart is een eigen bestand.',
  'start.newMap': 'Nieuwe kaart',
  'start.examples': 'Voorbeelden',
  'start.back': 'Terug naar de kaart',
  'start.dropHint': 'of laat een klantreisbestand ergens los, of plak de tekst ervan',
}
