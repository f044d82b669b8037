// Every view of every feature, by the place in the window where it stands; one line a view. Views
// are default exports of their `view.tsx` and come on demand: `lazy(() => import('../features/…'))`.
import { type ComponentType, lazy } from 'react'
import SaveStateView from '../features/file-menu/save-state-view'
import { onDemand } from './on-demand'

/** A dialog is mounted while `session.dialog.id` is its id; it closes by setting that to null. */
export type DialogView = { readonly id: string; readonly View: ComponentType }

export type PlaceViews = {
  /** Fills the main region while a map is open. */
  readonly map?: ComponentType
  /** Fills the main region while none is. */
  readonly start?: ComponentType
  /** Inside the complementary region "Inspector", which is there while something is selected. */
  readonly inspector?: ComponentType
  /** Below the top bar, while another window writes the map. */
  readonly banner?: ComponentType
  /** In the top bar, always mounted. */
  readonly saveState?: ComponentType
}

const map = onDemand(() => import('../features/map/view'))
const inspector = onDemand(() => import('../features/inspector/view'))
const palette = onDemand(() => import('../features/palette/view'))

export const placeViews: PlaceViews = {
  map: map.View,
  start: lazy(() => import('../features/start/view')),
  inspector: inspector.View,
  banner: lazy(() => import('../features/tabs/view')),
  saveState: SaveStateView,
}

/** Always mounted, whatever else is shown; they draw nothing, or a layer over everything. */
export const standingViews: readonly ComponentType[] = [
  lazy(() => import('../parts/question-dialog')),
  lazy(() => import('../features/clipboard/view')),
  lazy(() => import('../features/offline/update-notice')),
]

export const dialogViews: readonly DialogView[] = [
  { id: 'annotations.moveTo', View: lazy(() => import('../features/annotations/move-to-dialog')) },
  { id: 'export.picture', View: lazy(() => import('../features/export/picture-dialog')) },
  { id: 'export.print', View: lazy(() => import('../features/export/print-dialog')) },
  { id: 'export.svg', View: lazy(() => import('../features/export/svg-dialog')) },
  {
    id: 'file-menu.changedOnDisk',
    View: lazy(() => import('../features/file-menu/changed-on-disk-dialog')),
  },
  { id: 'file-menu.opening', View: lazy(() => import('../features/file-menu/opening-dialog')) },
  { id: 'file-menu.report', View: lazy(() => import('../features/file-menu/report-dialog')) },
  {
    id: 'structure.moveCards',
    View: lazy(() => import('../features/structure/move-cards-dialog')),
  },
  { id: 'transitions.connect', View: lazy(() => import('../features/transitions/connect-dialog')) },
  { id: 'palette.commands', View: palette.View },
  { id: 'shortcuts-help.sheet', View: lazy(() => import('../features/shortcuts-help/view')) },
]

/** Fetches the map's code as soon as somebody moves or presses: a start screen that rests loads less. */
export function preloadMap(): void {
  map.preload()
}

/** Fetches what must open at once when it is asked for on a map. */
export function preloadBesideMap(): void {
  for (const { preload } of [inspector, palette]) preload()
}
