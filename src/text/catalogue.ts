// All texts of the interface in all languages that ship; one line a feature and language.

import { app as appEn } from './en/app'
import { channels as channelsEn } from './en/channels'
import { common as commonEn } from './en/common'
import { history as historyEn } from './en/history'
import { map as mapEn } from './en/map'
import { palette as paletteEn } from './en/palette'
import { settings as settingsEn } from './en/settings'
import { shortcutsHelp as shortcutsHelpEn } from './en/shortcuts-help'
import type { TranslationOf } from './message'
import { app as appNl } from './nl/app'
import { channels as channelsNl } from './nl/channels'
import { common as commonNl } from './nl/common'
import { history as historyNl } from './nl/history'
import { map as mapNl } from './nl/map'
import { palette as paletteNl } from './nl/palette'
import { settings as settingsNl } from './nl/settings'
import { shortcutsHelp as shortcutsHelpNl } from './nl/shortcuts-help'

const english = {
  ...channelsEn,
  ...commonEn,
  ...historyEn,
  ...mapEn,
  ...appEn,
  ...settingsEn,
  ...paletteEn,
  ...shortcutsHelpEn,
}

type English = typeof english

const dutch: TranslationOf<English> = {
  ...channelsNl,
  ...commonNl,
  ...historyNl,
  ...mapNl,
  ...appNl,
  ...settingsNl,
  ...paletteNl,
  ...shortcutsHelpNl,
}

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
