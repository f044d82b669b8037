// Puts the layers of the map over each other, and the controls below it.
import { Fragment, type ReactNode, useRef } from 'react'
import { useApp } from '../../../bindings/app-context'
import { useDocumentState } from '../../../bindings/use-document'
import { useHiddenLayers } from '../../../bindings/use-hidden-layers'
import { useSession } from '../../../bindings/use-session'
import { shortcutScope } from '../../../bindings/use-shortcuts'
import { useTexts } from '../../../bindings/use-texts'
import type { RecordRef } from '../../../model/document/journey-document'
import { useKeysOnFocused } from '../../../parts/use-keys-on-focused'
import { useWalkKeys } from '../../../parts/use-walk-keys'
import { useFocusKept } from '../camera/use-focus-kept'
import { refOf, useMapFocus } from '../camera/use-map-focus'
import { useMapRoom } from '../camera/use-map-room'
import { useMotion } from '../camera/use-motion'
import { useReveal } from '../camera/use-reveal'
import { useWheelOverHeads } from '../camera/use-wheel-over-heads'
import { MapCanvas } from '../canvas/map-canvas'
import { RaisedCanvas } from '../canvas/raised-canvas'
import { StripCanvas } from '../canvas/strip-canvas'
import { CardLayer } from '../cards/card-layer'
import { useMountedCards } from '../cards/use-mounted-cards'
import { useOnMap } from '../cards/use-on-map'
import { ControlBar } from '../controls/control-bar'
import { Legend } from '../controls/legend'
import { Overview } from '../controls/overview'
import { usePlacing } from '../gestures/use-placing'
import { usePointer } from '../gestures/use-pointer'
import { useSight } from '../gestures/use-sight'
import { Heads } from '../headers/heads'
import { StripHead } from '../headers/strip-head'
import styles from '../map-view.module.css'
import { useMapScenes } from '../use-map-scenes'
import { useScenesAhead } from '../use-scenes-ahead'
import { CellAdder } from './cell-adder'
import { ConnectLayer } from './connect-layer'
import { EmptyHint } from './empty-hint'
import { MapMenu } from './map-menu'
import { RenameInput } from './rename-input'
import { SelectionBox } from './selection-box'

/** `children`: what stands among the controls below. */
export function MapView({ children }: { children?: ReactNode }) {
  const { context } = useApp()
  const texts = useTexts()
  const map = useRef<HTMLElement>(null)
  const room = useRef<HTMLDivElement>(null)
  const scenes = useMapScenes()
  const { document, layout, palette } = scenes
  useScenesAhead(scenes)
  const sight = useSight(room, document, layout)
  const onMap = useOnMap(document, layout)
  const mounted = useMountedCards(layout, onMap.kept)
  const pointer = usePointer(sight)
  usePlacing(map, sight)
  useMapRoom(room)
  useReveal(layout)
  useWheelOverHeads(room)
  useMotion(room)
  useMapFocus(map, layout, mounted)
  useFocusKept(map)
  useKeysOnFocused(map, thingAt)
  useWalkKeys('[data-map-surface]')
  const isEmpty = layout.cards.size === 0
  const hasStrip = !useHiddenLayers().includes('emotions')

  return (
    <section ref={map} className={styles.map} aria-label={texts.write('map.name')}>
      <div ref={room} className={styles.room}>
        {/* biome-ignore lint/a11y/useSemanticElements: a map, not a set of fields. */}
        <div
          className={styles.surface}
          lang={document.map.language}
          data-map-surface
          tabIndex={isEmpty ? 0 : -1}
          role="group"
          aria-label={texts.write(isEmpty ? 'map.emptyName' : 'map.body')}
          onKeyDown={(event) => {
            // What the name of the empty map promises.
            if (!isEmpty || event.key !== 'Enter' || event.target !== event.currentTarget) return
            event.preventDefault()
            void context.run('touchpoints.add')
          }}
          {...shortcutScope('map')}
          {...pointer}
        >
          <OnceThereIsRoom>
            <MapCanvas scenes={scenes} mounted={mounted} />
            <RaisedCanvas scenes={scenes} />
          </OnceThereIsRoom>
          <CardLayer scenes={scenes} mounted={mounted} onMap={onMap} sight={sight} />
        </div>
        <SelectionBox />
        <CellAdder document={document} layout={layout} />
        <ConnectLayer document={document} layout={layout} sight={sight} />
        {isEmpty && <EmptyHint layout={layout} />}
        <OnceThereIsRoom>{hasStrip && <StripCanvas scenes={scenes} />}</OnceThereIsRoom>
        <Heads document={document} layout={layout} palette={palette} />
        {hasStrip && <StripHead layout={layout} palette={palette} />}
        <RenameInput document={document} layout={layout} />
        <Legend palette={palette} />
      </div>
      <ControlBar overview={<Overview scenes={scenes} />}>{children}</ControlBar>
      <MapMenu sight={sight} map={map} />
    </section>
  )
}

/**
 * The room is measured when the map stands in it: only what needs its size is rendered after that.
 * Another map begins with an empty canvas: the picture of the one before is not seen for a moment.
 */
function OnceThereIsRoom({ children }: { children: ReactNode }) {
  const isThere = useSession(({ mapRoom }) => mapRoom.width > 0)
  const openingId = useDocumentState((state) => state.openingId)
  return isThere && <Fragment key={openingId}>{children}</Fragment>
}

/** The header, card or line that an element stands for. */
function thingAt(element: Element): RecordRef | null {
  const [kind, id] = element.getAttribute('data-map-head')?.split(':') ?? []
  return kind && id ? ({ kind, id } as RecordRef) : refOf(element)
}
