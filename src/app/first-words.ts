// The texts that the first screen is written in, and their typeface: asked for before anything else is
// done.
import { canvasFont } from '../scene/text/font'
import { loadLanguage } from '../text/load-language'
import { browserPreferences } from './browser-preferences'

/** Fails when they cannot be fetched. */
export const firstWords: Promise<void> = loadLanguage(browserPreferences().read().language)

// By itself the browser asks for it when the first screen is laid out, which is then done twice. What does
// not come is another typeface, nothing worse.
document.fonts?.load(canvasFont(16, 400), 'A').catch(() => undefined)
