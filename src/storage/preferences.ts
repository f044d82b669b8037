// Preferences of a person, kept in the browser: never anything of a map.
import { type SessionState, whereKept } from '../store/session-state'
import { languages } from '../text/catalogue'
import { chooseLanguage } from '../text/texts'

type Kept = Pick<
  SessionState,
  'language' | 'theme' | 'hasSingleKeyShortcuts' | 'isLegendOpen' | 'hasAutosave'
>

export type Preferences = {
  readonly read: () => Kept
  /** Keeps what changed, if it is one of the kept keys. */
  readonly write: (state: SessionState, before: SessionState) => void
}

type TextStorage = Pick<Storage, 'getItem' | 'setItem'>

const storageKey = 'throughline.preferences'
const keptKeys = Object.entries(whereKept)
  .filter(([, place]) => place === 'browser')
  .map(([key]) => key as keyof Kept)

/** Preferences in `storage` (localStorage); without one, or with a full one, they are forgotten. */
export function createPreferences(
  storage: TextStorage | null,
  wantedLanguages: readonly string[],
): Preferences {
  return {
    read: () => ({ ...firstPreferences(wantedLanguages), ...sound(readJson(storage)) }),
    write: (state, before) => {
      if (keptKeys.every((key) => state[key] === before[key])) return
      const kept = Object.fromEntries(keptKeys.map((key) => [key, state[key]]))
      try {
        storage?.setItem(storageKey, JSON.stringify(kept))
      } catch {
        // A full or forbidden storage only costs the preference.
      }
    },
  }
}

function firstPreferences(wantedLanguages: readonly string[]): Kept {
  return {
    language: chooseLanguage(wantedLanguages),
    theme: 'light',
    hasSingleKeyShortcuts: true,
    isLegendOpen: false,
    hasAutosave: true,
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
  const { language, theme, hasSingleKeyShortcuts, isLegendOpen, hasAutosave } = read
  return {
    ...(languages.some((known) => known === language) && {
      language: language as Kept['language'],
    }),
    ...(['light', 'dark', 'contrast'].includes(String(theme)) && { theme: theme as Kept['theme'] }),
    ...(typeof hasSingleKeyShortcuts === 'boolean' && { hasSingleKeyShortcuts }),
    ...(typeof isLegendOpen === 'boolean' && { isLegendOpen }),
    ...(typeof hasAutosave === 'boolean' && { hasAutosave }),
  }
}
