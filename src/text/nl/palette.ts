// Dutch texts of the command palette.
import type { palette as english } from '../en/palette'
import type { TranslationOf } from '../message'

export const palette: TranslationOf<typeof english> = {
  'palette.open': 'Opdracht zoeken …',
  'palette.openKeywords': 'palet zoeken opdrachten acties',
  'palette.title': 'Opdrachten',
  'palette.search': 'Zoek in opdrachten en kaart',
  'palette.placeholder': 'Typ een opdracht, T12, of woorden van de kaart',
  'palette.recent': 'Laatst gebruikt',
  'palette.goTo': 'Ga naar',
  'palette.notNow': 'Kan nu niet',
  'palette.groupEdit': 'Bewerken',
  'palette.groupAdd': 'Toevoegen',
  'palette.groupAnnotate': 'Aantekenen',
  'palette.groupSelect': 'Selecteren',
  'palette.groupView': 'Beeld',
  'palette.groupFile': 'Bestand',
  'palette.groupHelp': 'Hulp',
}
