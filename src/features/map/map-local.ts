// What passes on the map while a hand is on it: hovered, dragged, boxed. Kept out of the session
// because nobody else needs it, and out of React state because a frame must not render the map.
import { createContext, useContext } from 'react'
import { type LocalStore, useLocal } from '../../bindings/local-store'
import type { RecordRef } from '../../model/document/journey-document'
import type { TouchpointId } from '../../model/records/touchpoint'
import type { TransitionId } from '../../model/records/transition'
import type { Box, Point } from '../../scene/geometry'
import type { DropTarget } from '../../scene/layout/drop-target'
import type { CellRef } from '../../store/session-state'

/** Cards on their way; the document knows nothing of it until they are dropped. */
export type CardDrag = {
  readonly ids: readonly TouchpointId[]
  /** How far they were moved, in map units. */
  readonly dx: number
  readonly dy: number
  readonly target: DropTarget | null
  /** The line that the card will go into. */
  readonly lineId: TransitionId | null
}

/** The loose end of a line that is being drawn. */
export type LooseEnd = {
  readonly point: Point
  readonly overCard: TouchpointId | null
  readonly overCell: CellRef | null
}

/** An open context menu: what it is about, and where it opens. */
export type OpenMenu = {
  readonly subject: MapSubject
  readonly at: { readonly x: number; readonly y: number } | Element
}

/** What a context menu can be about: a record, an empty cell, or the map. */
export type MapSubject = RecordRef | { readonly kind: 'cell'; readonly cell: CellRef } | null

export type MapLocal = {
  readonly hovered: RecordRef | null
  readonly hoveredCell: CellRef | null
  readonly drag: CardDrag | null
  /** The box that is being drawn to select by, in map units. */
  readonly selectionBox: Box | null
  readonly looseEnd: LooseEnd | null
  readonly menu: OpenMenu | null
  /** A finger was held on a card: the next taps add to the selection. */
  readonly isSelectingMany: boolean
}

export const nothingGoingOn: MapLocal = {
  hovered: null,
  hoveredCell: null,
  drag: null,
  selectionBox: null,
  looseEnd: null,
  menu: null,
  isSelectingMany: false,
}

const MapLocalContext = createContext<LocalStore<MapLocal> | null>(null)

export const MapLocalProvider = MapLocalContext.Provider

/** The store itself, for event handlers. */
export function useMapLocalStore(): LocalStore<MapLocal> {
  const store = useContext(MapLocalContext)
  if (!store) throw new Error('useMapLocalStore needs a MapLocalProvider above it')
  return store
}

/** What `select` finds in it; must give the same object for the same state. */
export function useMapLocal<Value>(select: (local: MapLocal) => Value): Value {
  return useLocal(useMapLocalStore(), select)
}
