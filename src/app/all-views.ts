// Every view of every feature, by the place in the window where it stands; one line a view (those
// of a map, which have tabs, are in `journey-views.ts`). Views
// are default exports of their `view.tsx` and come on demand: `onDemand(() => import('../features/…')).View`.
import type { ComponentType, ReactNode } from 'react'
import ClipboardView from '../features/clipboard/view'
import { fetchMakers } from '../features/export/late-maker'
import SaveStateView from '../features/file-menu/save-state-view'
import MyMapsView from '../features/my-maps/start-region'
import UpdateNotice from '../features/offline/update-notice'
import StartView from '../features/start/view'
import type { BesideMapId, SessionState, ViewId } from '../store/session-state'
import { loadAllLanguages } from '../text/load-language'
import { preloadMenus } from '../ui/menu-button'
import { onDemand } from '../ui/on-demand'
import { type JourneyView, journeyViews } from './journey-views'
import { withLayout } from './late-layout'

/** A dialog is mounted while `session.dialog.id` is its id; it closes by setting that to null. */
export type DialogView = {
  readonly id: string
  /** The children are the capture bar, for a dialog that has a place for it. */
  readonly View: ComponentType<{ children?: ReactNode }>
}

/** It covers the view of the map: the capture bar stands in it instead. */
export const presentDialogId = 'present.show'

export type PlaceViews = {
  /** In the top bar while a map is open and has more than one view. */
  readonly viewTabs?: ComponentType<{ tabs: readonly JourneyView[] }>
  /** Among the controls of the map. */
  readonly capture?: ComponentType
  /** Fills the main region while none is. */
  readonly start?: ComponentType<{ children?: ReactNode }>
  /** On the start screen: the maps of this browser. */
  readonly myMaps?: ComponentType
  /** Inside the complementary region "Inspector", which is there while something is selected. */
  readonly inspector?: ComponentType
  /** Below the top bar, while another window writes the map. */
  readonly banner?: ComponentType
  /** In the top bar, always mounted. */
  readonly saveState?: ComponentType
  /** While a command waits for an answer. */
  readonly question?: ComponentType
}

const viewTabs = onDemand<{ tabs: readonly JourneyView[] }>(() => import('../features/views/view'))
const capture = onDemand(() => import('../features/capture/view'))
const question = onDemand(() => import('../parts/question-dialog'))
const inspector = onDemand(() => import('../features/inspector/view'))
// It finds words of every language.
const palette = onDemand(() => loadAllLanguages().then(() => import('../features/palette/view')))

const connect = onDemand(() => import('../features/transitions/connect-dialog'))
const reconnect = onDemand(() => import('../features/transitions/reconnect-dialog'))
const moveTo = onDemand(() => import('../features/annotations/move-to-dialog'))
const moveTouchpoints = onDemand(() => import('../features/touchpoints/move-to-dialog'))
const moveCards = onDemand(() => import('../features/structure/move-cards-dialog'))
const shortcutsSheet = onDemand(() => import('../features/shortcuts-help/view'))

const picture = onDemand(() => import('../features/export/picture-dialog'))
const focusChoice = onDemand(() => import('../features/focus/choose-dialog'))
const pathName = onDemand(() => import('../features/paths/name-dialog'))

/** A line above the view of a map, while it has something to say. */
export type JourneyBar = {
  readonly id: string
  readonly isShown: (session: SessionState) => boolean
  readonly View: ComponentType
  readonly preload: () => Promise<void>
}

export const journeyBars: readonly JourneyBar[] = [
  {
    id: 'audience',
    isShown: ({ presenting }) => presenting.audience !== null,
    ...onDemand(() => withLayout(() => import('../features/present/audience/audience-bar'))),
  },
  {
    id: 'timer',
    isShown: ({ workshopClock }) => workshopClock !== null,
    ...onDemand(() => import('../features/workshop/timer/view')),
  },
  {
    id: 'find',
    isShown: ({ find }) => find.isOpen,
    ...onDemand(() => import('../features/find/view')),
  },
  {
    id: 'paths',
    isShown: ({ walking, view }) => walking !== null && isMapOrOutline(view),
    ...onDemand(() => import('../features/paths/view')),
  },
  {
    id: 'focus',
    isShown: ({ shownOnly, view }) => shownOnly !== null && isMapOrOutline(view),
    ...onDemand(() => import('../features/focus/view')),
  },
]

/** What stands at the left of the view while `session.besideMap` is its id. */
export const besideMapViews: readonly {
  readonly id: BesideMapId
  /** Whether it stands beside this view; left out: beside each of them. */
  readonly isBeside?: (view: ViewId) => boolean
  readonly View: ComponentType
}[] = [
  {
    id: 'inbox',
    isBeside: isMapOrOutline,
    View: onDemand(() => import('../features/inbox/view')).View,
  },
  { id: 'vote', View: onDemand(() => import('../features/vote/view')).View },
  { id: 'parkingLot', View: onDemand(() => import('../features/workshop/parking/view')).View },
  { id: 'agenda', View: onDemand(() => import('../features/workshop/agenda/view')).View },
]

export const placeViews: PlaceViews = {
  viewTabs: viewTabs.View,
  capture: capture.View,
  start: StartView,
  myMaps: MyMapsView,
  inspector: inspector.View,
  banner: onDemand(() => import('../features/tabs/view')).View,
  saveState: SaveStateView,
  question: question.View,
}

/** Always mounted, whatever else is shown; they draw nothing, or a layer over everything. */
export const standingViews: readonly ComponentType[] = [ClipboardView, UpdateNotice]

export const dialogViews: readonly DialogView[] = [
  { id: 'annotations.moveTo', View: moveTo.View },
  { id: 'backlog.link', View: onDemand(() => import('../features/backlog/link-dialog')).View },
  {
    id: 'backlog.make',
    View: onDemand(() => import('../features/backlog/make-items-dialog')).View,
  },
  { id: 'backlog.sort', View: onDemand(() => import('../features/backlog/sort-dialog')).View },
  { id: 'capture.link', View: onDemand(() => import('../features/capture/link-dialog')).View },
  { id: 'coverage.show', View: onDemand(() => import('../features/coverage/view')).View },
  { id: 'export.picture', View: picture.View },
  { id: 'export.print', View: onDemand(() => import('../features/export/print-dialog')).View },
  { id: 'export.wrapUp', View: onDemand(() => import('../features/export/wrap-up-dialog')).View },
  { id: 'export.svg', View: onDemand(() => import('../features/export/svg-dialog')).View },
  {
    id: 'file-menu.changedOnDisk',
    View: onDemand(() => import('../features/file-menu/changed-on-disk-dialog')).View,
  },
  {
    id: 'file-menu.opening',
    View: onDemand(() => import('../features/file-menu/opening-dialog')).View,
  },
  {
    id: presentDialogId,
    View: onDemand<{ children?: ReactNode }>(() => import('../features/present/view')).View,
  },
  { id: 'slides.slides', View: onDemand(() => import('../features/slides/view')).View },
  {
    id: 'file-menu.report',
    View: onDemand(() => import('../features/file-menu/report-dialog')).View,
  },
  { id: 'inbox.place', View: onDemand(() => import('../features/inbox/place-dialog')).View },
  {
    id: 'workshop.silentRound',
    View: onDemand(() => import('../features/workshop/silent/view')).View,
  },
  { id: 'rating.pains', View: onDemand(() => import('../features/rating/view')).View },
  { id: 'my-maps.list', View: onDemand(() => import('../features/my-maps/view')).View },
  {
    id: 'recovery.changes',
    View: onDemand(() => import('../features/recovery/recovered-dialog')).View,
  },
  {
    id: 'version-history.show',
    View: onDemand(() => import('../features/version-history/view')).View,
  },
  {
    id: 'version-history.name',
    View: onDemand(() => import('../features/version-history/name-dialog')).View,
  },
  { id: 'focus.choose', View: focusChoice.View },
  { id: 'paths.name', View: pathName.View },
  { id: 'structure.moveCards', View: moveCards.View },
  { id: 'touchpoints.moveTo', View: moveTouchpoints.View },
  {
    id: 'trackers.bringBack',
    View: onDemand(() => import('../features/trackers/bring-back-dialog')).View,
  },
  { id: 'trackers.send', View: onDemand(() => import('../features/trackers/send-dialog')).View },
  { id: 'transitions.connect', View: connect.View },
  { id: 'transitions.moveStart', View: reconnect.View },
  { id: 'transitions.moveEnd', View: reconnect.View },
  { id: 'palette.commands', View: palette.View },
  { id: 'shortcuts-help.sheet', View: shortcutsSheet.View },
]

/** Where things have a place that one can go to, or put something. */
function isMapOrOutline(view: ViewId): boolean {
  return view === 'map' || view === 'outline'
}

/** The row of a view; the first one if it is not there any more. */
export function viewOf(id: ViewId): JourneyView | undefined {
  return journeyViews.find((view) => view.id === id) ?? journeyViews[0]
}

/** A few kB each beside what the inspector and the palette bring. */
const lightDialogs = [
  ...[connect, reconnect, moveTo, moveTouchpoints, moveCards, shortcutsSheet],
  ...[focusChoice, pathName, picture],
  ...journeyBars,
]

/** Fetches the view's code as soon as somebody moves or presses: a start screen that rests loads less. */
export function preloadView(view: ViewId): void {
  for (const { preload } of [viewOf(view), viewTabs, capture].filter((one) => one !== undefined)) {
    void preload()
  }
  void preloadMenus()
  void question.preload()
  // What reads a file: the next press may be for one.
  void import('../features/file-menu/open-file').catch(() => undefined)
}

/** Fetches what must open at once when it is asked for on a map, the most likely first. */
export const besideMapPreloads: readonly (() => Promise<void>)[] = [
  // Nobody moved over the start screen where the address named the map.
  preloadMenus,
  ...[inspector, palette, ...lightDialogs, ...journeyViews].map(({ preload }) => preload),
  fetchMakers,
]
