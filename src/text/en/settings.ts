// English texts of the preferences. A language is called by its own name everywhere.
export const settings = {
  'settings.themeLight': 'Light',
  'settings.themeDark': 'Dark',
  'settings.themeContrast': 'High contrast',
  'settings.themeLightKeywords': 'theme mode appearance colours bright day',
  'settings.themeDarkKeywords': 'theme mode appearance colours black night',
  'settings.themeContrastKeywords': 'theme mode appearance colours accessibility',
  'settings.languageEnglish': 'English',
  'settings.languageDutch': 'Nederlands',
  'settings.languageEnglishKeywords': 'language interface translation',
  'settings.languageDutchKeywords': 'language interface translation Dutch',
  'settings.singleKeys': 'Single-key shortcuts',
}
