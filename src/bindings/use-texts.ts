// The texts of the interface in the language that is shown.
import { useMemo } from 'react'
import { createTexts, type Texts } from '../text/texts'
import { useSession } from './use-session'

/** `write('history.undo')` in the present language. */
export function useTexts(): Texts {
  const language = useSession((state) => state.language)
  return useMemo(() => createTexts(language), [language])
}
