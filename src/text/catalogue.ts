// All texts of the interface in all languages that ship; one line a feature and language.
import { channels as channelsEn } from './en/channels'
import { common as commonEn } from './en/common'
import { history as historyEn } from './en/history'
import type { TranslationOf } from './message'
import { channels as channelsNl } from './nl/channels'
import { common as commonNl } from './nl/common'
import { history as historyNl } from './nl/history'

const english = { ...channelsEn, ...commonEn, ...historyEn }

type English = typeof english

const dutch: TranslationOf<English> = { ...channelsNl, ...commonNl, ...historyNl }

export const catalogue = { en: english, nl: dutch } as const

/** A language of the interface. */
export type Language = keyof typeof catalogue

export const languages = Object.keys(catalogue) as readonly Language[]

/** The name of a text. */
export type TextKey = keyof English

/** What must be given with a text: nothing, or its values. */
export type TextArgsOf<Key extends TextKey> = English[Key] extends (
  args: infer Args,
  ...rest: never[]
) => string
  ? [args: Args]
  : []

/** The names of texts that need no values. */
export type PlainTextKey = {
  [Key in TextKey]: English[Key] extends string ? Key : never
}[TextKey]
