// Where each part of the session is kept: a new one does not compile until someone decides.
import type { SessionState } from './session-state'

/** `window`: as long as this window or tab of the browser is there, through reloading. */
export type KeepingPlace = 'memory' | 'window' | 'browser'

/** Where each key is kept; a new key does not compile until someone decides. */
export const whereKept: { readonly [Key in keyof SessionState]: KeepingPlace } = {
  selection: 'memory',
  focused: 'memory',
  view: 'window',
  personaId: 'memory',
  checked: 'memory',
  insights: 'memory',
  hasFindingMarks: 'browser',
  viewport: 'memory',
  fittedOpeningId: 'memory',
  mapRoom: 'memory',
  foldedRows: 'memory',
  backlog: 'memory',
  renaming: 'memory',
  drafts: 'memory',
  connecting: 'memory',
  // Kept with the map as a draft: see `capture-draft.ts`.
  captureText: 'memory',
  isCaptureWanted: 'memory',
  captured: 'memory',
  isCollecting: 'memory',
  besideMap: 'memory',
  // A reload in the middle of a workshop must not cost the time.
  workshopClock: 'window',
  hasWorkshopSound: 'browser',
  placing: 'memory',
  walking: 'memory',
  shownOnly: 'memory',
  presenting: 'window',
  find: 'memory',
  fieldToFocus: 'memory',
  dialog: 'memory',
  question: 'memory',
  notice: 'memory',
  announcement: 'memory',
  file: 'memory',
  keeping: 'memory',
  following: 'memory',
  recovered: 'memory',
  fileConflict: 'memory',
  hasAutosave: 'browser',
  opening: 'memory',
  openReport: 'memory',
  isMapOpen: 'memory',
  isLegendOpen: 'browser',
  isUpdateReady: 'memory',
  theme: 'browser',
  language: 'browser',
  hasSingleKeyShortcuts: 'browser',
  sendChoices: 'browser',
  recentCommandIds: 'memory',
}
