// Fetches the texts of a language; the first must be there before anything is shown.
import { type Language, languages } from './catalogue'
import { addLanguage } from './texts'

/** Fails when they cannot be fetched; a second call fetches nothing again. */
export async function loadLanguage(language: Language): Promise<void> {
  if (language === 'en') addLanguage('en', (await import('./english')).english)
  else addLanguage('nl', (await import('./dutch')).dutch)
}

/** All that can be had: a search finds words of any language. Never fails. */
export async function loadAllLanguages(): Promise<void> {
  await Promise.allSettled(languages.map(loadLanguage))
}
