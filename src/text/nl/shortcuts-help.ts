// Dutch texts of the sheet of shortcuts.
import type { shortcutsHelp as english } from '../en/shortcuts-help'
import type { TranslationOf } from '../message'

export const shortcutsHelp: TranslationOf<typeof english> = {
  'shortcutsHelp.open': 'Sneltoetsen',
  'shortcutsHelp.keywords': 'hulp toetsen toetsenbord sneltoetsen',
  'shortcutsHelp.or': 'of',
  'shortcutsHelp.singleKeysNote':
    'Losse toetsen zoals P werken alleen als de kaart de focus heeft. Zet ze uit als je met ' +
    'spraak invoert of per ongeluk toetsen raakt.',
}
