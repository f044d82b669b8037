// The few words that controls say by themselves; whoever draws the page gives them in its language.
import { createContext, useContext } from 'react'

export type UiWords = {
  readonly close: string
  readonly clear: string
  readonly none: string
  readonly noMatches: string
  readonly notANumber: string
  readonly create: (text: string) => string
  readonly remove: (text: string) => string
}

const english: UiWords = {
  close: 'Close',
  clear: 'Clear',
  none: 'None',
  noMatches: 'Nothing found',
  notANumber: 'This is not a number',
  create: (text) => `Create “${text}”`,
  remove: (text) => `Remove ${text}`,
}

const UiWordsContext = createContext<UiWords>(english)

export const UiWordsProvider = UiWordsContext.Provider

/** The words of controls in the present language; English outside a provider. */
export function useUiWords(): UiWords {
  return useContext(UiWordsContext)
}
