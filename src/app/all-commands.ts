// Every command of every feature; one line a feature.
import type { Command } from '../commands/command'
import { annotationCommands } from '../features/annotations/commands'
import { backlogCommands } from '../features/backlog/commands'
import { captureCommands } from '../features/capture/commands'
import { clipboardCommands } from '../features/clipboard/commands'
import { coverageCommands } from '../features/coverage/commands'
import { exportCommands } from '../features/export/commands'
import { fileMenuCommands } from '../features/file-menu/commands'
import { findCommands } from '../features/find/commands'
import { focusCommands } from '../features/focus/commands'
import { historyCommands } from '../features/history/commands'
import { inboxCommands } from '../features/inbox/commands'
import { insightsCommands } from '../features/insights/commands'
import { inspectorCommands } from '../features/inspector/commands'
import { mapCommands } from '../features/map/commands'
import { myMapsCommands } from '../features/my-maps/commands'
import { offlineCommands } from '../features/offline/commands'
import { outlineCommands } from '../features/outline/commands'
import { paletteCommands } from '../features/palette/commands'
import { pathCommands } from '../features/paths/commands'
import { presentCommands } from '../features/present/commands'
import { ratingCommands } from '../features/rating/commands'
import { recoveryCommands } from '../features/recovery/commands'
import { selectionCommands } from '../features/selection/commands'
import { settingsCommands } from '../features/settings/commands'
import { shortcutsHelpCommands } from '../features/shortcuts-help/commands'
import { slidesCommands } from '../features/slides/commands'
import { structureCommands } from '../features/structure/commands'
import { tabsCommands } from '../features/tabs/commands'
import { touchpointCommands } from '../features/touchpoints/commands'
import { trackerCommands } from '../features/trackers/commands'
import { transitionCommands } from '../features/transitions/commands'
import { versionHistoryCommands } from '../features/version-history/commands'
import { viewCommands } from '../features/views/commands'
import { voteCommands } from '../features/vote/commands'
import { workshopCommands } from '../features/workshop/commands'
import { journeyViews } from './journey-views'

export const allCommands: readonly Command[] = [
  ...fileMenuCommands,
  ...tabsCommands,
  ...exportCommands,
  ...slidesCommands,
  ...presentCommands,
  ...trackerCommands,
  ...coverageCommands,
  ...historyCommands,
  ...recoveryCommands,
  ...myMapsCommands,
  ...versionHistoryCommands,
  ...touchpointCommands,
  ...transitionCommands,
  ...annotationCommands,
  ...captureCommands,
  ...inboxCommands,
  ...ratingCommands,
  ...voteCommands,
  ...workshopCommands,
  ...structureCommands,
  ...selectionCommands,
  ...clipboardCommands,
  ...viewCommands(journeyViews),
  ...mapCommands,
  ...findCommands,
  ...focusCommands,
  ...pathCommands,
  ...outlineCommands,
  ...backlogCommands,
  ...insightsCommands,
  ...inspectorCommands,
  ...paletteCommands,
  ...shortcutsHelpCommands,
  ...settingsCommands,
  ...offlineCommands,
]
