// Dutch texts of the first screen.
import type { start as english } from '../en/start'
import type { TranslationOf } from '../message'

export const start: TranslationOf<typeof english> = {
  'start.title': 'Breng de klantreis in kaart, en wat er tussen kanalen verloren gaat',
  'start.lead':
    'Zet contactmomenten in stappen en kanalen, teken hoe klanten van het ene naar het andere gaan en zeg bij elke overgang wat er pijn doet. De kaart is je eigen bestand.',
  'start.newMap': 'Nieuwe kaart',
  'start.examples': 'Voorbeelden',
  'start.mapInEnglish': 'Deze kaart is in het Engels',
  'start.mapInDutch': 'Deze kaart is in het Nederlands',
  'start.exampleFailed':
    'Het voorbeeld kon niet worden geladen. Laad de pagina opnieuw en probeer het nog eens.',
  'start.sofaName': 'Een zitbank, van website naar winkel en terug',
  'start.sofaDescription':
    'Winkels: online vergeleken, in de winkel geprobeerd, en de verlanglijst raakt onderweg kwijt',
  'start.groceriesName': 'De weekboodschappen, besteld en afgehaald',
  'start.groceriesDescription':
    'Supermarkt: een gedeeld mandje, een schaars tijdslot en een vraag over havermelk',
  'start.claimName': 'Een autoschade tussen vijf partijen',
  'start.claimDescription': 'Verzekering: app, schadelijn, expert en garage weten elk een deel',
  'start.switchName': 'Overstappen van internetprovider',
  'start.switchDescription':
    'Telecom: een oranje lampje op het modem en een te hoge eerste factuur',
  'start.back': 'Terug naar de kaart',
  'start.dropHint': 'of sleep een klantreisbestand hierheen, of plak de tekst ervan',
}
