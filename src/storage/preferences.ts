// What a person likes, kept in the browser, and what a window shows, kept with it: never anything
// of a map.
import { readClock } from '../model/workshop/clock'
import { presentingNothing, readPresenting } from '../store/presenting'
import { type SessionState, viewIds } from '../store/session-state'
import { type KeepingPlace, whereKept } from '../store/where-kept'
import { languages } from '../text/catalogue'
import { chooseLanguage } from '../text/texts'

type Kept = Pick<
  SessionState,
  | 'language'
  | 'theme'
  | 'hasSingleKeyShortcuts'
  | 'isLegendOpen'
  | 'hasAutosave'
  | 'hasWorkshopSound'
  | 'hasFindingMarks'
  | 'sendChoices'
  | 'view'
  | 'workshopClock'
  | 'presenting'
>

export type Preferences = {
  readonly read: () => Kept
  /** Keeps what changed, if it is one of the kept keys. */
  readonly write: (state: SessionState, before: SessionState) => void
}

type TextStorage = Pick<Storage, 'getItem' | 'setItem'>

const storageKey = 'throughline.preferences'

/**
 * Preferences in `storage` (localStorage) and `windowStorage` (sessionStorage); without one, or with
 * a full one, they are forgotten.
 */
export function createPreferences(
  storage: TextStorage | null,
  wantedLanguages: readonly string[],
  windowStorage: TextStorage | null = null,
): Preferences {
  return {
    read: () => ({
      ...firstPreferences(wantedLanguages),
      ...sound(readJson(storage)),
      ...soundOfWindow(readJson(windowStorage)),
    }),
    write: (state, before) => {
      keep(storage, 'browser', state, before)
      keep(windowStorage, 'window', state, before)
    },
  }
}

function keep(
  storage: TextStorage | null,
  place: KeepingPlace,
  state: SessionState,
  before: SessionState,
): void {
  const keys = keysKeptIn(place)
  if (keys.every((key) => state[key] === before[key])) return
  const kept = Object.fromEntries(keys.map((key) => [key, state[key]]))
  try {
    storage?.setItem(storageKey, JSON.stringify(kept))
  } catch {
    // A full or forbidden storage only costs the preference.
  }
}

function keysKeptIn(wanted: KeepingPlace): readonly (keyof SessionState)[] {
  return Object.entries(whereKept)
    .filter(([, place]) => place === wanted)
    .map(([key]) => key as keyof SessionState)
}

function firstPreferences(wantedLanguages: readonly string[]): Kept {
  return {
    language: chooseLanguage(wantedLanguages),
    theme: 'light',
    hasSingleKeyShortcuts: true,
    isLegendOpen: false,
    hasAutosave: true,
    hasWorkshopSound: false,
    hasFindingMarks: true,
    sendChoices: {},
    view: 'map',
    workshopClock: null,
    presenting: presentingNothing,
  }
}

function readJson(storage: TextStorage | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(storage?.getItem(storageKey) ?? '{}')
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}

function sound(read: Record<string, unknown>): Partial<Kept> {
  const { language, theme, hasSingleKeyShortcuts, isLegendOpen } = read
  const { hasAutosave, hasWorkshopSound, hasFindingMarks, sendChoices } = read
  return {
    ...(languages.some((known) => known === language) && {
      language: language as Kept['language'],
    }),
    ...(['light', 'dark', 'contrast'].includes(String(theme)) && { theme: theme as Kept['theme'] }),
    ...(typeof hasSingleKeyShortcuts === 'boolean' && { hasSingleKeyShortcuts }),
    ...(typeof isLegendOpen === 'boolean' && { isLegendOpen }),
    ...(typeof hasAutosave === 'boolean' && { hasAutosave }),
    ...(typeof hasWorkshopSound === 'boolean' && { hasWorkshopSound }),
    ...(typeof hasFindingMarks === 'boolean' && { hasFindingMarks }),
    // What is in it is looked at where it is used.
    ...(typeof sendChoices === 'object' &&
      sendChoices !== null && { sendChoices: sendChoices as Kept['sendChoices'] }),
  }
}

function soundOfWindow(read: Record<string, unknown>): Partial<Kept> {
  const { view, workshopClock, presenting } = read
  const known = viewIds.find((id) => id === view)
  return {
    ...(known && { view: known }),
    workshopClock: readClock(workshopClock),
    presenting: readPresenting(presenting),
  }
}
