// All English texts of the interface; one line a feature. `dutch.ts` has the same.
import { annotations } from './en/annotations'
import { app } from './en/app'
import { backlog } from './en/backlog'
import { backlogFields } from './en/backlog-fields'
import { capture } from './en/capture'
import { channels } from './en/channels'
import { clipboard } from './en/clipboard'
import { common } from './en/common'
import { coverage } from './en/coverage'
import { differences } from './en/differences'
import { experience } from './en/experience'
import { exportTexts } from './en/export'
import { fields } from './en/fields'
import { fileMenu } from './en/file-menu'
import { find } from './en/find'
import { focus } from './en/focus'
import { handover } from './en/handover'
import { history } from './en/history'
import { inbox } from './en/inbox'
import { insights } from './en/insights'
import { inspector } from './en/inspector'
import { journal } from './en/journal'
import { kinds } from './en/kinds'
import { map } from './en/map'
import { myMaps } from './en/my-maps'
import { offline } from './en/offline'
import { outline } from './en/outline'
import { palette } from './en/palette'
import { paths } from './en/paths'
import { present } from './en/present'
import { print } from './en/print'
import { recovery } from './en/recovery'
import { recoveryPage } from './en/recovery-page'
import { selection } from './en/selection'
import { settings } from './en/settings'
import { shortcutsHelp } from './en/shortcuts-help'
import { slides } from './en/slides'
import { start } from './en/start'
import { structure } from './en/structure'
import { svgPictures } from './en/svg-pictures'
import { systemKinds } from './en/system-kinds'
import { tabs } from './en/tabs'
import { touchpoints } from './en/touchpoints'
import { trackers } from './en/trackers'
import { transitions } from './en/transitions'
import { versionHistory } from './en/version-history'
import { views } from './en/views'
import { vote } from './en/vote'
import { workshop } from './en/workshop'
import { wrapUp } from './en/wrap-up'

export const english = {
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
