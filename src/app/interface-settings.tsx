// Theme and language of the interface, given to the page and to all controls.
import { type ReactNode, useCallback, useLayoutEffect, useMemo } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { useSession, useSessionStore } from '../bindings/use-session'
import { useTexts } from '../bindings/use-texts'
import { messageOf } from '../lib/message-of'
import { textRef } from '../text/texts'
import { LateFailureContext } from '../ui/on-demand'
import { type UiWords, UiWordsProvider } from '../ui/ui-words'

export function InterfaceSettings({ children }: { children: ReactNode }) {
  const theme = useSession((session) => session.theme)
  const texts = useTexts()
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme
    document.documentElement.lang = texts.language
  }, [theme, texts])
  const words = useMemo<UiWords>(
    () => ({
      close: texts.write('common.close'),
      clear: texts.write('app.clear'),
      none: texts.write('app.none'),
      noMatches: texts.write('app.noMatches'),
      notANumber: texts.write('app.notANumber'),
      create: (text) => texts.write('app.createNamed', { text }),
      remove: (text) => texts.write('app.removeNamed', { text }),
    }),
    [texts],
  )
  const session = useSessionStore()
  const tellFailure = useCallback(
    (failure: unknown) =>
      session.notify(textRef('app.partNotFetched', { reason: messageOf(failure) }), 'problem'),
    [session],
  )
  return (
    <I18nProvider locale={localeOf[texts.language]}>
      <UiWordsProvider value={words}>
        <LateFailureContext value={tellFailure}>{children}</LateFailureContext>
      </UiWordsProvider>
    </I18nProvider>
  )
}

/** The locales that the build keeps of React Aria. */
const localeOf = { en: 'en-GB', nl: 'nl-NL' } as const
