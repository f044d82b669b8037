// English texts of the preferences. A language is called by its own name everywhere.
export const settings = {
  'settings.themeLight': 'Light',
  'settings.themeDark': 'Dark',
  'settings.themeContrast': 'High contrast',
  'settings.themeKeywords': 'theme appearance colours dark mode light mode',
  'settings.languageEnglish': 'English',
  'settings.languageDutch': 'Nederlands',
  'settings.languageKeywords': 'language interface translation Dutch English',
  'settings.singleKeys': 'Single-key shortcuts',
}
