// What stands under the pointer: cards, stubs, lines, cells. Lines and chips are painted, so it is
// asked of the layout and never of the page.
import { type RefObject, useMemo, useRef } from 'react'
import { useSessionStore } from '../../../bindings/use-session'
import type { JourneyDocument, RecordRef } from '../../../model/document/journey-document'
import type { TransitionId } from '../../../model/records/transition'
import { isPointInBox, type Point } from '../../../scene/geometry'
import { createHitTester } from '../../../scene/hit-test'
import type { MapLayout } from '../../../scene/layout/map-layout'
import type { CellRef } from '../../../store/session-state'
import { toMap } from '../camera/viewport-maths'

export type PlaceOnMap = RecordRef | { readonly kind: 'cell'; readonly cell: CellRef } | null

/** Anything that happens at a point of the window. */
type PointerLike = MouseEvent | TouchEvent | { readonly clientX: number; readonly clientY: number }

export type Sight = {
  readonly document: () => JourneyDocument
  readonly layout: () => MapLayout
  /** In map units; null while the map is not on the page. */
  readonly pointOf: (event: PointerLike) => Point | null
  /** A card, the card of a stub, a line or a cell; null beside the grid. */
  readonly placeAt: (point: Point) => PlaceOnMap
  readonly lineAt: (point: Point) => TransitionId | null
  readonly chipAt: (point: Point) => TransitionId | null
}

/** Lines can be hit this far beside them, in CSS pixels: a band of 24. */
const lineReach = 12

/** The same object for the life of the map; it reads what is shown at the moment it is asked. */
export function useSight(
  room: RefObject<HTMLElement | null>,
  document: JourneyDocument,
  layout: MapLayout,
): Sight {
  const session = useSessionStore()
  const shown = useRef({ document, layout })
  shown.current = { document, layout }
  return useMemo(() => {
    const tester = () => createHitTester(shown.current.layout)
    const reach = () => lineReach / session.get().viewport.zoom
    return {
      document: () => shown.current.document,
      layout: () => shown.current.layout,
      pointOf: (event) => {
        const box = room.current?.getBoundingClientRect()
        const at = 'clientX' in event ? event : (event.touches[0] ?? event.changedTouches[0])
        if (!box || !at) return null
        const inRoom = { x: at.clientX - box.left, y: at.clientY - box.top }
        return toMap(session.get().viewport, inRoom)
      },
      placeAt: (point) =>
        stubAt(shown.current.layout, point) ??
        tester().at(point, reach()) ??
        cellAt(shown.current.layout, point),
      // While a card is dragged with Alt, its own width hides the line: a wider band helps.
      lineAt: (point) => tester().lineAt(point, reach() * 2),
      chipAt: (point) => tester().chipAt(point),
    }
  }, [room, session])
}

function stubAt({ stubs }: MapLayout, point: Point): RecordRef | null {
  const stub = stubs.find((box) => isPointInBox(point, box))
  return stub ? { kind: 'touchpoint', id: stub.id } : null
}

/** The cell of the grid at a point, whether something stands in it or not. */
function cellAt(layout: MapLayout, point: Point): PlaceOnMap {
  const column = layout.columns.find(
    ({ bandX, bandWidth }) => point.x >= bandX && point.x < bandX + bandWidth,
  )
  const row = layout.rows.find(({ y, height }) => point.y >= y && point.y < y + height)
  if (!column || !row) return null
  return { kind: 'cell', cell: { stepId: column.stepId, channelId: row.channelId } }
}
