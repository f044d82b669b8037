// All texts of the interface in all languages that ship; one line a feature and language.

import { annotations as annotationsEn } from './en/annotations'
import { app as appEn } from './en/app'
import { backlogFields as backlogFieldsEn } from './en/backlog-fields'
import { channels as channelsEn } from './en/channels'
import { clipboard as clipboardEn } from './en/clipboard'
import { common as commonEn } from './en/common'
import { differences as differencesEn } from './en/differences'
import { exportTexts as exportTextsEn } from './en/export'
import { fields as fieldsEn } from './en/fields'
import { fileMenu as fileMenuEn } from './en/file-menu'
import { handover as handoverEn } from './en/handover'
import { history as historyEn } from './en/history'
import { inspector as inspectorEn } from './en/inspector'
import { journal as journalEn } from './en/journal'
import { kinds as kindsEn } from './en/kinds'
import { map as mapEn } from './en/map'
import { myMaps as myMapsEn } from './en/my-maps'
import { offline as offlineEn } from './en/offline'
import { palette as paletteEn } from './en/palette'
import { print as printEn } from './en/print'
import { recovery as recoveryEn } from './en/recovery'
import { recoveryPage as recoveryPageEn } from './en/recovery-page'
import { selection as selectionEn } from './en/selection'
import { settings as settingsEn } from './en/settings'
import { shortcutsHelp as shortcutsHelpEn } from './en/shortcuts-help'
import { slides as slidesEn } from './en/slides'
import { start as startEn } from './en/start'
import { structure as structureEn } from './en/structure'
import { svgPictures as svgPicturesEn } from './en/svg-pictures'
import { systemKinds as systemKindsEn } from './en/system-kinds'
import { tabs as tabsEn } from './en/tabs'
import { touchpoints as touchpointsEn } from './en/touchpoints'
import { transitions as transitionsEn } from './en/transitions'
import { versionHistory as versionHistoryEn } from './en/version-history'
import { views as viewsEn } from './en/views'
import { wrapUp as wrapUpEn } from './en/wrap-up'
import type { TranslationOf } from './message'
import { annotations as annotationsNl } from './nl/annotations'
import { app as appNl } from './nl/app'
import { backlogFields as backlogFieldsNl } from './nl/backlog-fields'
import { channels as channelsNl } from './nl/channels'
import { clipboard as clipboardNl } from './nl/clipboard'
import { common as commonNl } from './nl/common'
import { differences as differencesNl } from './nl/differences'
import { exportTexts as exportTextsNl } from './nl/export'
import { fields as fieldsNl } from './nl/fields'
import { fileMenu as fileMenuNl } from './nl/file-menu'
import { handover as handoverNl } from './nl/handover'
import { history as historyNl } from './nl/history'
import { inspector as inspectorNl } from './nl/inspector'
import { journal as journalNl } from './nl/journal'
import { kinds as kindsNl } from './nl/kinds'
import { map as mapNl } from './nl/map'
import { myMaps as myMapsNl } from './nl/my-maps'
import { offline as offlineNl } from './nl/offline'
import { palette as paletteNl } from './nl/palette'
import { print as printNl } from './nl/print'
import { recovery as recoveryNl } from './nl/recovery'
import { recoveryPage as recoveryPageNl } from './nl/recovery-page'
import { selection as selectionNl } from './nl/selection'
import { settings as settingsNl } from './nl/settings'
import { shortcutsHelp as shortcutsHelpNl } from './nl/shortcuts-help'
import { slides as slidesNl } from './nl/slides'
import { start as startNl } from './nl/start'
import { structure as structureNl } from './nl/structure'
import { svgPictures as svgPicturesNl } from './nl/svg-pictures'
import { systemKinds as systemKindsNl } from './nl/system-kinds'
import { tabs as tabsNl } from './nl/tabs'
import { touchpoints as touchpointsNl } from './nl/touchpoints'
import { transitions as transitionsNl } from './nl/transitions'
import { versionHistory as versionHistoryNl } from './nl/version-history'
import { views as viewsNl } from './nl/views'
import { wrapUp as wrapUpNl } from './nl/wrap-up'

const english = {
  ...channelsEn,
  ...commonEn,
  ...transitionsEn,
  ...tabsEn,
  ...viewsEn,
  ...touchpointsEn,
  ...handoverEn,
  ...wrapUpEn,
  ...slidesEn,
  ...startEn,
  ...differencesEn,
  ...exportTextsEn,
  ...svgPicturesEn,
  ...printEn,
  ...structureEn,
  ...selectionEn,
  ...kindsEn,
  ...fileMenuEn,
  ...clipboardEn,
  ...annotationsEn,
  ...inspectorEn,
  ...fieldsEn,
  ...backlogFieldsEn,
  ...systemKindsEn,
  ...historyEn,
  ...journalEn,
  ...recoveryEn,
  ...myMapsEn,
  ...recoveryPageEn,
  ...versionHistoryEn,
  ...mapEn,
  ...appEn,
  ...settingsEn,
  ...offlineEn,
  ...paletteEn,
  ...shortcutsHelpEn,
}

type English = typeof english

const dutch: TranslationOf<English> = {
  ...channelsNl,
  ...commonNl,
  ...transitionsNl,
  ...tabsNl,
  ...viewsNl,
  ...touchpointsNl,
  ...handoverNl,
  ...wrapUpNl,
  ...slidesNl,
  ...startNl,
  ...differencesNl,
  ...exportTextsNl,
  ...svgPicturesNl,
  ...printNl,
  ...structureNl,
  ...selectionNl,
  ...kindsNl,
  ...fileMenuNl,
  ...clipboardNl,
  ...annotationsNl,
  ...inspectorNl,
  ...fieldsNl,
  ...backlogFieldsNl,
  ...systemKindsNl,
  ...historyNl,
  ...journalNl,
  ...recoveryNl,
  ...myMapsNl,
  ...recoveryPageNl,
  ...versionHistoryNl,
  ...mapNl,
  ...appNl,
  ...settingsNl,
  ...offlineNl,
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
