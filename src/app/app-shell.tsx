// The window: top bar, the map or the choice of one, the inspector, messages, dialogs.
import { type ComponentProps, useEffect } from 'react'
import { AppProvider, type AppServices } from '../bindings/app-context'
import { useSession, useSessionStore } from '../bindings/use-session'
import { useShortcuts } from '../bindings/use-shortcuts'
import { useTexts } from '../bindings/use-texts'
import { TopBar } from '../features/top-bar/view'
import { tabElementId, viewPanelId } from '../features/views/view-tab'
import { exportMenu, mainMenu, workshopMenu } from './all-menus'
import {
  besideMapPreloads,
  besideMapViews,
  dialogViews,
  journeyBars,
  placeViews,
  preloadView,
  presentDialogId,
  standingViews,
  viewOf,
} from './all-views'
import styles from './app-shell.module.css'
import { ErrorBoundary } from './error-boundary'
import { InterfaceSettings } from './interface-settings'
import { journeyViews } from './journey-views'
import { LastBoundary } from './last-boundary'
import { Messages } from './messages'
import { useChecking } from './use-checking'
import { whenShown } from './when-shown'

export function AppShell({ app }: { app: AppServices }) {
  return (
    <LastBoundary>
      <AppProvider app={app}>
        <InterfaceSettings>
          <Window />
        </InterfaceSettings>
      </AppProvider>
    </LastBoundary>
  )
}

function Window() {
  useShortcuts()
  const isMapOpen = useSession((session) => session.isMapOpen)
  usePreloading(isMapOpen)
  useChecking()
  // A map that the address names is on its way: the choice of another one would only flash by.
  const isOpening = useSession((session) => session.keeping.state === 'opening')
  const SaveState = placeViews.saveState
  return (
    <div className={styles.window}>
      <ErrorBoundary shape="bar">
        <TopBar
          mainMenu={mainMenu}
          workshopMenu={workshopMenu}
          exportMenu={exportMenu}
          saveState={SaveState && <Place shape="bar">{<SaveState />}</Place>}
          viewTabs={<ViewTabs />}
        />
      </ErrorBoundary>
      <Banner />
      <BesideMap />
      <main className={styles.main}>
        {isMapOpen ? <OpenMap /> : <Place>{!isOpening && <Start />}</Place>}
        <Messages />
      </main>
      <Inspector />
      <Dialogs />
    </div>
  )
}

/** The view of the map that is shown; one that fails leaves the others. */
function OpenMap() {
  const view = viewOf(useSession((session) => session.view))
  if (!view) return null
  const panel = hasTabs && {
    id: viewPanelId,
    role: 'tabpanel',
    'aria-labelledby': tabElementId(view.id),
  }
  return (
    <div className={styles.openMap}>
      <JourneyBars />
      <div className={styles.view} {...panel}>
        <Place key={view.id}>
          <view.View>{<Capture />}</view.View>
        </Place>
      </div>
    </div>
  )
}

/** At the left of the view: the inbox, the agenda, the parking lot. */
function BesideMap() {
  const shown = useSession(({ isMapOpen, besideMap, view }) =>
    besideMapViews.find(
      ({ id, isBeside }) => isMapOpen && id === besideMap && (isBeside?.(view) ?? true),
    ),
  )
  const View = shown?.View
  return View ? (
    <div className={styles.beside}>
      <Place key={shown.id}>
        <View />
      </Place>
    </div>
  ) : null
}

/** Below the view, or in what covers the view. A fault of it leaves the map. */
function Capture({ isInDialog = false }: { isInDialog?: boolean }) {
  const isCovered = useSession(({ dialog }) => dialog?.id === presentDialogId)
  const View = placeViews.capture
  return View && isCovered === isInDialog ? (
    <Place shape="bar">
      <View />
    </Place>
  ) : null
}

/** Lines above the view; one that fails leaves the others and the map. */
function JourneyBars() {
  const shown = useSession((session) =>
    journeyBars
      .filter(({ isShown }) => isShown(session))
      .map(({ id }) => id)
      .join(' '),
  ).split(' ')
  return journeyBars
    .filter(({ id }) => shown.includes(id))
    .map(({ id, View }) => (
      <Place key={id} shape="bar">
        <View />
      </Place>
    ))
}

const hasTabs = journeyViews.length > 1

function ViewTabs() {
  const Tabs = placeViews.viewTabs
  return (
    Tabs &&
    hasTabs && (
      <Place shape="bar">
        <Tabs tabs={journeyViews} />
      </Place>
    )
  )
}

/** Maps to go on with, and what to start from; a fault of the first leaves the rest. */
function Start() {
  const View = placeViews.start
  const MyMaps = placeViews.myMaps
  return View ? <View>{MyMaps && <Place>{<MyMaps />}</Place>}</View> : null
}

/** There while another window writes the map. */
function Banner() {
  const isFollowing = useSession(({ following }) => following !== null)
  const View = placeViews.banner
  return View && isFollowing ? (
    <Place shape="bar">
      <View />
    </Place>
  ) : null
}

/** Code comes a moment before it is wanted, and not before anybody does anything. */
function usePreloading(isMapOpen: boolean) {
  const session = useSessionStore()
  useEffect(() => {
    if (isMapOpen) return whenShown(besideMapPreloads)
    const firstSigns = ['pointermove', 'pointerdown', 'keydown', 'dragenter'] as const
    const preload = () => preloadView(session.get().view)
    for (const sign of firstSigns) window.addEventListener(sign, preload, { once: true })
    return () => {
      for (const sign of firstSigns) window.removeEventListener(sign, preload)
    }
  }, [isMapOpen, session])
}

/** There while something is selected; otherwise the map has the room. */
function Inspector() {
  const texts = useTexts()
  const isShown = useSession((session) => session.isMapOpen && session.selection.length > 0)
  const View = placeViews.inspector
  if (!View || !isShown) return null
  return (
    <aside className={styles.inspector} aria-label={texts.write('app.inspector')}>
      <Place>
        <View />
      </Place>
    </aside>
  )
}

function Dialogs() {
  const dialogId = useSession((session) => session.dialog?.id)
  const session = useSessionStore()
  const View = dialogViews.find(({ id }) => id === dialogId)?.View
  return (
    <>
      {View && (
        <Place key={dialogId} shape="dialog" onClose={() => session.set({ dialog: null })}>
          <View>{<Capture isInDialog />}</View>
        </Place>
      )}
      <Question />
      {standingViews.map((Standing, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes.
        <Place key={place} shape="dialog">
          <Standing />
        </Place>
      ))}
    </>
  )
}

function Question() {
  const isAsked = useSession(({ question }) => question !== null)
  const View = placeViews.question
  return View && isAsked ? (
    <Place shape="dialog">
      <View />
    </Place>
  ) : null
}

/** A view that may come later, and may fail without the others. */
function Place({ children, ...boundary }: ComponentProps<typeof ErrorBoundary>) {
  return <ErrorBoundary {...boundary}>{children}</ErrorBoundary>
}
