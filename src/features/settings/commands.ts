// The look, the language and the keys that a person prefers.
import type { Command } from '../../commands/command'
import { always } from '../../commands/conditions'
import type { Theme } from '../../store/session-state'
import type { Language } from '../../text/catalogue'
import { loadLanguage } from '../../text/load-language'

export const settingsCommands: readonly Command[] = [
  choice('settings.useLightTheme', 'settings.themeLight', 'light', { theme: 'light' }),
  choice('settings.useDarkTheme', 'settings.themeDark', 'dark', { theme: 'dark' }),
  choice('settings.useHighContrast', 'settings.themeContrast', 'contrast', { theme: 'contrast' }),
  choice('settings.useEnglish', 'settings.languageEnglish', 'language', { language: 'en' }),
  choice('settings.useDutch', 'settings.languageDutch', 'language', { language: 'nl' }),
  {
    id: 'settings.toggleSingleKeys',
    label: 'settings.singleKeys',
    icon: 'keyboard',
    group: 'help',
    isOn: ({ session }) => session.get().hasSingleKeyShortcuts,
    when: always,
    run: ({ session }) =>
      session.set({ hasSingleKeyShortcuts: !session.get().hasSingleKeyShortcuts }),
  },
]

type Choice =
  `settings.${'themeLight' | 'themeDark' | 'themeContrast' | 'languageEnglish' | 'languageDutch'}`

/** Sets one preference; on while that is what it is. Found by words of its own: "dark mode" is one theme. */
function choice(
  id: string,
  label: Choice,
  icon: string,
  value: { theme: Theme } | { language: Language },
): Command {
  const isTheme = 'theme' in value
  return {
    id,
    label,
    icon,
    keywords: `${label}Keywords`,
    group: 'view',
    isOn: ({ session }) =>
      isTheme ? session.get().theme === value.theme : session.get().language === value.language,
    when: always,
    run: async ({ session }) => {
      if (!isTheme) await loadLanguage(value.language)
      session.set(value)
    },
  }
}
