// What stands under the pointer: cards, stubs, lines, cells. Lines and chips are painted, so it is
// asked of the layout and never of the page.
import { type RefObject, useMemo, useRef } from 'react'
import { useSessionStore } from '../../../bindings/use-session'
import type { JourneyDocument, RecordRef } from '../../../model/document/journey-document'
import type { TransitionId } from '../../../model/records/transition'
import { isPointInBox, type Point } from '../../../scene/geometry'
import type { MapLayout } from '../../../scene/layout/map-layout'
import type { CellRef } from '../../../store/session-state'
import { toMap } from '../camera/viewport-maths'
import { createHitTester, type HitTester } from '../temp-hit'

export type PlaceOnMap = RecordRef | { readonly kind: 'cell'; readonly cell: CellRef } | null

export type Sight = {
  readonly document: () => JourneyDocument
  readonly layout: () => MapLayout
  /** In map units; null while the map is not on the page. */
  readonly pointOf: (
    event: MouseEvent | TouchEvent | { clientX: number; clientY: number },
  ) => Point | null
  /** A card, the card of a stub, a line or a cell; null beside the grid. */
  readonly placeAt: (point: Point) => PlaceOnMap
  readonly lineAt: (point: Point) => TransitionId | null
  readonly chipAt: (point: Point) => TransitionId | null
}

/** Lines can be hit in a band at least this wide, in CSS pixels. */
const lineReach = 24

/** The same object for the life of the map; it reads what is shown at the moment it is asked. */
export function useSight(
  room: RefObject<HTMLElement | null>,
  document: JourneyDocument,
  layout: MapLayout,
): Sight {
  const session = useSessionStore()
  const shown = useRef({ document, layout, tester: null as HitTester | null })
  if (shown.current.layout !== layout) shown.current = { document, layout, tester: null }
  shown.current.document = document
  return useMemo(() => {
    const tester = () => {
      shown.current.tester ??= createHitTester(shown.current.layout)
      return shown.current.tester
    }
    const reach = () => lineReach / 2 / session.get().viewport.zoom
    const sight: Sight = {
      document: () => shown.current.document,
      layout: () => shown.current.layout,
      pointOf: (event) => {
        const box = room.current?.getBoundingClientRect()
        const at = 'clientX' in event ? event : (event.touches[0] ?? event.changedTouches[0])
        if (!box || !at) return null
        const inRoom = { x: at.clientX - box.left, y: at.clientY - box.top }
        return toMap(session.get().viewport, inRoom)
      },
      placeAt: (point) => tester().at(point, reach()) ?? cellAt(shown.current.layout, point),
      lineAt: (point) => {
        const line = tester().lineAt(point, reach() * 2)
        return line
      },
      chipAt: (point) => {
        const found = tester().at(point, 0)
        if (found?.kind !== 'transition') return null
        const route = shown.current.layout.routes.get(found.id)
        return route && isPointInBox(point, route.chip) ? found.id : null
      },
    }
    return sight
  }, [room, session])
}

/** The cell of the grid at a point, whether something stands in it or not. */
export function cellAt(layout: MapLayout, point: Point): PlaceOnMap {
  const column = layout.columns.find(
    ({ bandX, bandWidth }) => point.x >= bandX && point.x < bandX + bandWidth,
  )
  const row = layout.rows.find(({ y, height }) => point.y >= y && point.y < y + height)
  if (!column || !row) return null
  return { kind: 'cell', cell: { stepId: column.stepId, channelId: row.channelId } }
}
