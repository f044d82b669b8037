// Dutch texts of the preferences. A language is called by its own name everywhere.
import type { settings as english } from '../en/settings'
import type { TranslationOf } from '../message'

export const settings: TranslationOf<typeof english> = {
  'settings.themeLight': 'Licht',
  'settings.themeDark': 'Donker',
  'settings.themeContrast': 'Hoog contrast',
  'settings.themeLightKeywords': 'thema modus weergave kleuren lichte dag',
  'settings.themeDarkKeywords': 'thema modus weergave kleuren donkere zwart nacht',
  'settings.themeContrastKeywords': 'thema modus weergave kleuren toegankelijkheid',
  'settings.languageEnglish': 'English',
  'settings.languageDutch': 'Nederlands',
  'settings.languageEnglishKeywords': 'taal programma vertaling Engels',
  'settings.languageDutchKeywords': 'taal programma vertaling',
  'settings.singleKeys': 'Sneltoetsen van één toets',
}
