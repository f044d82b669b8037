// The texts that the first screen is written in. They are a file of their own, and asked for before
// anything else is done.
import { loadLanguage } from '../text/load-language'
import { browserPreferences } from './browser-preferences'

/** Fails when they cannot be fetched. */
export const firstWords: Promise<void> = loadLanguage(browserPreferences().read().language)
