// Dutch texts of the preferences. A language is called by its own name everywhere.
import type { settings as english } from '../en/settings'
import type { TranslationOf } from '../message'

export const settings: TranslationOf<typeof english> = {
  'settings.themeLight': 'Licht',
  'settings.themeDark': 'Donker',
  'settings.themeContrast': 'Hoog contrast',
  'settings.themeKeywords': 'thema weergave kleuren donkere modus lichte modus',
  'settings.languageEnglish': 'English',
  'settings.languageDutch': 'Nederlands',
  'settings.languageKeywords': 'taal programma vertaling Nederlands Engels',
  'settings.singleKeys': 'Sneltoetsen van één toets',
}
