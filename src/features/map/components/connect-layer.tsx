// Drawing lines by hand: dots at the edges of the card that is looked at, dots at the ends of the
// selected line, and the loose end that follows the pointer.
import { type PointerEvent, useEffect, useRef } from 'react'
import { useApp } from '../../../bindings/app-context'
import { useSession } from '../../../bindings/use-session'
import { useTexts } from '../../../bindings/use-texts'
import { useCanEdit } from '../../../bindings/use-why-not'
import type { JourneyDocument } from '../../../model/document/journey-document'
import type { TouchpointId } from '../../../model/records/touchpoint'
import { touchpointTitle } from '../../../parts/thing-names'
import type { Point } from '../../../scene/geometry'
import type { MapLayout } from '../../../scene/layout/map-layout'
import { towards } from '../../../scene/shapes'
import type { Connecting } from '../../../store/session-state'
import { useOnViewport } from '../camera/use-on-viewport'
import { toScreen } from '../camera/viewport-maths'
import { finishConnecting, type LineEnd } from '../gestures/finish-connecting'
import type { Sight } from '../gestures/use-sight'
import { useMapLocal, useMapLocalStore } from '../map-local'
import styles from '../map-view.module.css'
import { LooseEndView } from './loose-end-view'

type Dot = {
  readonly key: string
  readonly at: Point
  /** For the end of a line: the next corner, towards which the dot stands off the card. */
  readonly towards?: Point
  readonly label: string
  readonly starts: Connecting
}

export function ConnectLayer({
  document,
  layout,
  sight,
}: {
  document: JourneyDocument
  layout: MapLayout
  sight: Sight
}) {
  const dots = useDots(document, layout)
  const start = useConnectGesture(sight)
  return (
    <>
      {dots.map((dot) => (
        <ConnectDot key={dot.key} dot={dot} onPointerDown={start} />
      ))}
      <LooseEndView layout={layout} document={document} />
    </>
  )
}

function ConnectDot({
  dot,
  onPointerDown,
}: {
  dot: Dot
  onPointerDown: (event: PointerEvent<HTMLElement>, starts: Connecting) => void
}) {
  const element = useRef<HTMLButtonElement>(null)
  useOnViewport((viewport) => {
    const { x, y } = toScreen(viewport, dotPoint(dot, viewport.zoom))
    if (element.current) element.current.style.transform = `translate(${x - 12}px, ${y - 12}px)`
  })
  return (
    <button
      ref={element}
      type="button"
      data-keeps-hover
      className={styles.connectDot}
      aria-label={dot.label}
      title={dot.label}
      // The keyboard has the command "Connect"; the map has one tab stop.
      tabIndex={-1}
      onPointerDown={(event) => onPointerDown(event, dot.starts)}
    />
  )
}

/** At both sides of the hovered or the only selected card; at both ends of the selected line. */
function useDots(document: JourneyDocument, layout: MapLayout): readonly Dot[] {
  const texts = useTexts()
  const isEditable = useCanEdit()
  const hovered = useMapLocal((local) => local.hovered)
  const isBusy = useMapLocal((local) => local.drag !== null || local.selectionBox !== null)
  const isConnecting = useSession((state) => state.connecting !== null || state.walking !== null)
  const only = useSession(({ selection }) => (selection.length === 1 ? selection[0] : undefined))
  if (!isEditable || isBusy || isConnecting) return []
  const cards = new Set<TouchpointId>()
  if (hovered?.kind === 'touchpoint') cards.add(hovered.id)
  if (only?.kind === 'touchpoint') cards.add(only.id)
  const dots: Dot[] = [...cards].flatMap((id) => {
    const card = layout.cards.get(id)
    if (!card) return []
    const label = texts.write('map.connectFrom', { title: touchpointTitle(document, id, texts) })
    const starts = { fromId: id, reconnect: null }
    const y = card.y + card.height / 2
    return [{ key: `${id}:right`, at: { x: card.x + card.width, y }, label, starts }]
  })
  const line = only?.kind === 'transition' ? document.transitions[only.id] : undefined
  const points = line && layout.routes.get(line.id)?.points
  const [first, second] = points ?? []
  const [before, last] = points?.slice(-2) ?? []
  if (line && first && second && before && last) {
    const { id, fromId, toId } = line
    dots.push({
      key: `${id}:from`,
      at: first,
      towards: second,
      label: texts.write('map.moveStart'),
      starts: { fromId: toId, reconnect: { id, end: 'from' } },
    })
    dots.push({
      key: `${id}:to`,
      at: last,
      towards: before,
      label: texts.write('map.moveEnd'),
      starts: { fromId, reconnect: { id, end: 'to' } },
    })
  }
  return dots
}

/** Free of the card's own dot, as long as its stretch of the line goes that far. */
function dotPoint({ at, towards: corner }: Dot, zoom: number): Point {
  if (!corner) return at
  const length = Math.hypot(corner.x - at.x, corner.y - at.y)
  return towards(at, corner, Math.min(offCard / zoom, length / 2))
}

/** CSS pixels. */
const offCard = 26
const clickReach = 4

/** Drag from a dot and let go, or click the dot and then the target. */
function useConnectGesture(sight: Sight) {
  const { context } = useApp()
  const local = useMapLocalStore()
  const stop = useRef<(() => void) | null>(null)
  useEffect(() => () => stop.current?.(), [])

  return (down: PointerEvent<HTMLElement>, starts: Connecting) => {
    if (down.button !== 0) return
    down.preventDefault()
    stop.current?.()
    context.session.set({ connecting: starts })
    let hasMoved = false
    const look = (event: globalThis.PointerEvent): LineEnd => {
      const point = sight.pointOf(event)
      const place = point && sight.placeAt(point)
      const overCard = place?.kind === 'touchpoint' ? place.id : null
      const overCell = place?.kind === 'cell' ? place.cell : null
      if (point) local.set({ looseEnd: { point, overCard, overCell } })
      if (overCard) return { card: overCard }
      return overCell && { cell: overCell }
    }
    const move = (event: globalThis.PointerEvent) => {
      if (event.pointerId !== down.pointerId) return
      const way = Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY)
      if (way > clickReach) hasMoved = true
      if (hasMoved) look(event)
    }
    const end = (event: globalThis.PointerEvent) => {
      // Another finger leads nowhere.
      if (event.pointerId !== down.pointerId) return
      stop.current?.()
      // A click: the next click on a card ends it, or Enter there, so that the arrows begin here.
      if (!hasMoved && event.type === 'pointerup' && !starts.reconnect) {
        context.session.set({ focused: { kind: 'touchpoint', id: starts.fromId } })
      }
      if (!hasMoved) return
      // The system took the finger away: that is no end of a line.
      const lineEnd = event.type === 'pointerup' ? look(event) : null
      local.set({ looseEnd: null })
      finishConnecting(context, lineEnd)
    }
    window.addEventListener('pointermove', move)
    window.addEventListener('pointerup', end)
    window.addEventListener('pointercancel', end)
    stop.current = () => {
      window.removeEventListener('pointermove', move)
      window.removeEventListener('pointerup', end)
      window.removeEventListener('pointercancel', end)
      stop.current = null
    }
  }
}
