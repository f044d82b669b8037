// Everything that a mouse, a finger or a pen does on the map except what React Flow does for us
// (panning, zooming, dragging mounted cards): hover, select, select by box, hold, connect, add.
import { type PointerEvent as ReactPointerEvent, useEffect, useMemo } from 'react'
import { useApp } from '../../../bindings/app-context'
import type { LocalStore } from '../../../bindings/local-store'
import type { CommandContext } from '../../../commands/command'
import { walkTo } from '../../../commands/walk-to'
import type { RecordRef } from '../../../model/document/journey-document'
import type { Point } from '../../../scene/geometry'
import { isSameRef } from '../../../store/session-store'
import { type MapLocal, useMapLocalStore } from '../map-local'
import { addInCell } from './add-in-cell'
import { boxBetween, refsInBox } from './box-select'
import { finishConnecting, type LineEnd } from './finish-connecting'
import { keepClickOnMap } from './ghost-click'
import { isSpaceHeld, watchSpace } from './space-key'
import type { PlaceOnMap, Sight } from './use-sight'

/** A press that has not become anything else yet, or a box that is being drawn. */
type Press = {
  readonly pointerId: number
  readonly at: { readonly x: number; readonly y: number }
  readonly from: Point
  readonly place: PlaceOnMap
  readonly isMouse: boolean
  holdTimer: number
  stage: 'pressed' | 'boxing' | 'spent'
}

/** Moving less than this, in CSS pixels, is a click. */
const clickReach = 4
const holdMs = 500

/** Handlers for the element that holds the canvas and the cards. */
export function usePointer(sight: Sight) {
  const { context } = useApp()
  const local = useMapLocalStore()
  useEffect(() => watchSpace(), [])
  return useMemo(() => createPointerHandlers(context, local, sight), [context, local, sight])
}

function createPointerHandlers(context: CommandContext, local: LocalStore<MapLocal>, sight: Sight) {
  const { session } = context
  let press: Press | null = null

  const drop = () => {
    if (press) clearTimeout(press.holdTimer)
    press = null
  }

  return {
    onPointerDown(event: ReactPointerEvent<HTMLElement>) {
      drop()
      const from = sight.pointOf(event)
      if (event.button !== 0 || !event.isPrimary || !from || isSpaceHeld()) return
      const place = sight.placeAt(from)
      const isMouse = event.pointerType === 'mouse'
      const started: Press = {
        pointerId: event.pointerId,
        at: { x: event.clientX, y: event.clientY },
        from,
        place,
        isMouse,
        holdTimer: 0,
        stage: 'pressed',
      }
      press = started
      if (!isMouse) started.holdTimer = window.setTimeout(() => hold(started), holdMs)
    },

    onPointerMove(event: ReactPointerEvent<HTMLElement>) {
      const point = sight.pointOf(event)
      if (!point) return
      if (!press) return hover(local, session.get().connecting !== null, sight, point)
      const moved = Math.hypot(event.clientX - press.at.x, event.clientY - press.at.y)
      if (press.stage === 'pressed' && moved > clickReach) startMoving(event)
      if (press?.stage === 'boxing') drawBox(press, point)
    },

    onPointerUp(event: ReactPointerEvent<HTMLElement>) {
      const ended = press
      drop()
      if (!ended || ended.stage === 'spent') return
      if (ended.stage === 'boxing') local.set({ selectionBox: null })
      else {
        if (event.pointerType === 'touch') keepClickOnMap(event.currentTarget, event)
        tap(context, local, ended.place, isToggle(event) || isAdding(ended))
      }
    },

    onPointerCancel() {
      drop()
      local.set({ selectionBox: null })
    },

    onPointerLeave(event: ReactPointerEvent<HTMLElement>) {
      // Onto a dot or a "+" that is there because of the hovering.
      const { relatedTarget } = event
      if (relatedTarget instanceof Element && relatedTarget.closest('[data-keeps-hover]')) return
      if (!press) local.set({ hovered: null, hoveredCell: null })
    },

    onDoubleClick(event: React.MouseEvent<HTMLElement>) {
      const point = sight.pointOf(event)
      const place = point && sight.placeAt(point)
      if (!place || session.get().connecting || session.get().walking) return
      if (place.kind === 'cell') addInCell(context, place.cell)
      else if (place.kind === 'touchpoint') void context.run('selection.rename')
    },
  }

  function isAdding({ isMouse }: Press) {
    return !isMouse && local.get().isSelectingMany
  }

  function hold(held: Press) {
    if (held.stage !== 'pressed' || !isCardOrLine(held.place) || session.get().walking) return
    held.stage = 'spent'
    local.set({ isSelectingMany: true })
    session.toggle(held.place)
  }

  function startMoving(event: ReactPointerEvent<HTMLElement>) {
    if (!press) return
    clearTimeout(press.holdTimer)
    const isOnCard = press.place?.kind === 'touchpoint'
    const isBusy = session.get().connecting || session.get().walking
    const isBox = press.isMouse && !isOnCard && !isBusy
    press.stage = isBox ? 'boxing' : 'spent'
    if (isBox) event.currentTarget.setPointerCapture(event.pointerId)
  }

  function drawBox({ from }: Press, to: Point) {
    const selectionBox = boxBetween(from, to)
    local.set({ selectionBox })
    const refs = refsInBox(sight.layout(), selectionBox)
    const { selection } = session.get()
    const isSame =
      refs.length === selection.length &&
      refs.every((ref, index) => isSameRef(ref, selection[index] ?? null))
    if (!isSame) session.select(refs)
  }
}

function tap(
  context: CommandContext,
  local: LocalStore<MapLocal>,
  place: PlaceOnMap,
  isToggled: boolean,
): void {
  const { session } = context
  if (session.get().walking) {
    if (isCardOrLine(place)) walkTo(context, place)
  } else if (session.get().connecting) {
    local.set({ looseEnd: null })
    finishConnecting(context, lineEnd(place))
  } else if (isCardOrLine(place)) {
    if (isToggled) session.toggle(place)
    else session.select([place])
  } else {
    if (!isToggled && session.get().selection.length > 0) session.select([])
    const hoveredCell = place?.kind === 'cell' ? place.cell : null
    local.set({ hoveredCell, isSelectingMany: false })
  }
}

function hover(
  local: LocalStore<MapLocal>,
  isConnecting: boolean,
  sight: Sight,
  point: Point,
): void {
  const place = sight.placeAt(point)
  const { hovered, hoveredCell } = local.get()
  const ref = isCardOrLine(place) ? place : null
  const cell = place?.kind === 'cell' ? place.cell : null
  if (isConnecting) {
    const overCard = ref?.kind === 'touchpoint' ? ref.id : null
    local.set({ looseEnd: { point, overCard, overCell: cell }, hovered: null, hoveredCell: null })
    return
  }
  const isSameCell =
    cell?.stepId === hoveredCell?.stepId && cell?.channelId === hoveredCell?.channelId
  if (!isSameRef(ref, hovered) && ref !== hovered) local.set({ hovered: ref })
  if (!isSameCell) local.set({ hoveredCell: cell })
}

/** Where a line that is let go at a place leads. */
export function lineEnd(place: PlaceOnMap): LineEnd {
  if (place?.kind === 'touchpoint') return { card: place.id }
  return place?.kind === 'cell' ? { cell: place.cell } : null
}

function isCardOrLine(
  place: PlaceOnMap,
): place is Extract<RecordRef, { kind: 'touchpoint' | 'transition' }> {
  return place?.kind === 'touchpoint' || place?.kind === 'transition'
}

function isToggle({ shiftKey, ctrlKey, metaKey }: ReactPointerEvent): boolean {
  return shiftKey || ctrlKey || metaKey
}
