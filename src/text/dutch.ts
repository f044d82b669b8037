// All Dutch texts of the interface; one line a feature, as in `english.ts`.
import type { english } from './english'
import type { TranslationOf } from './message'
import { annotations } from './nl/annotations'
import { app } from './nl/app'
import { backlog } from './nl/backlog'
import { backlogFields } from './nl/backlog-fields'
import { capture } from './nl/capture'
import { channels } from './nl/channels'
import { clipboard } from './nl/clipboard'
import { common } from './nl/common'
import { coverage } from './nl/coverage'
import { differences } from './nl/differences'
import { experience } from './nl/experience'
import { exportTexts } from './nl/export'
import { fields } from './nl/fields'
import { fileMenu } from './nl/file-menu'
import { find } from './nl/find'
import { focus } from './nl/focus'
import { handover } from './nl/handover'
import { history } from './nl/history'
import { inbox } from './nl/inbox'
import { insights } from './nl/insights'
import { inspector } from './nl/inspector'
import { journal } from './nl/journal'
import { kinds } from './nl/kinds'
import { map } from './nl/map'
import { myMaps } from './nl/my-maps'
import { offline } from './nl/offline'
import { outline } from './nl/outline'
import { palette } from './nl/palette'
import { paths } from './nl/paths'
import { present } from './nl/present'
import { print } from './nl/print'
import { recovery } from './nl/recovery'
import { recoveryPage } from './nl/recovery-page'
import { selection } from './nl/selection'
import { settings } from './nl/settings'
import { shortcutsHelp } from './nl/shortcuts-help'
import { slides } from './nl/slides'
import { start } from './nl/start'
import { structure } from './nl/structure'
import { svgPictures } from './nl/svg-pictures'
import { systemKinds } from './nl/system-kinds'
import { tabs } from './nl/tabs'
import { touchpoints } from './nl/touchpoints'
import { trackers } from './nl/trackers'
import { transitions } from './nl/transitions'
import { versionHistory } from './nl/version-history'
import { views } from './nl/views'
import { vote } from './nl/vote'
import { workshop } from './nl/workshop'
import { wrapUp } from './nl/wrap-up'

export const dutch: TranslationOf<typeof english> = {
  ...channels,
  ...common,
  ...transitions,
  ...tabs,
  ...views,
  ...outline,
  ...touchpoints,
  ...trackers,
  ...coverage,
  ...handover,
  ...wrapUp,
  ...workshop,
  ...slides,
  ...start,
  ...differences,
  ...experience,
  ...exportTexts,
  ...svgPictures,
  ...present,
  ...print,
  ...structure,
  ...selection,
  ...kinds,
  ...fileMenu,
  ...clipboard,
  ...annotations,
  ...capture,
  ...inbox,
  ...insights,
  ...vote,
  ...inspector,
  ...fields,
  ...backlog,
  ...backlogFields,
  ...systemKinds,
  ...history,
  ...journal,
  ...recovery,
  ...myMaps,
  ...recoveryPage,
  ...versionHistory,
  ...focus,
  ...find,
  ...paths,
  ...map,
  ...app,
  ...settings,
  ...offline,
  ...palette,
  ...shortcutsHelp,
}
