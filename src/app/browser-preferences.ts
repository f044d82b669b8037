// What is remembered of the person who is at this browser.
import { createPreferences, type Preferences } from '../storage/preferences'

/** What the person who is at this browser likes. */
export function browserPreferences(): Preferences {
  const windowStorage = openStorage('sessionStorage')
  return createPreferences(openStorage('localStorage'), navigator.languages, windowStorage)
}

/** Reading them throws where the browser forbids it. */
function openStorage(name: 'localStorage' | 'sessionStorage'): Storage | null {
  try {
    return window[name]
  } catch {
    return null
  }
}
