// Viewports that commands ask for.
import type { CommandContext } from '../../../commands/command'
import { selectedRecords } from '../../../commands/selected'
import type { RecordRef } from '../../../model/document/journey-document'
import type { Box } from '../../../scene/geometry'
import { boxAround } from '../../../scene/geometry'
import type { MapLayout } from '../../../scene/layout/map-layout'
import { stripHeight } from '../../../scene/strip-height'
import type { MapRoom, Viewport } from '../../../store/session-state'
import { stripHeightIn } from './strip-room'
import {
  fitViewport,
  middleOf,
  middleOfSeen,
  revealBox,
  roomAbove,
  visibleBox,
  zoomAround,
} from './viewport-maths'

/** Shows the whole map with its emotion strip. */
export function fitMap({ documents, session, layoutOf }: CommandContext): void {
  const { mapRoom } = session.get()
  if (mapRoom.width === 0) return
  session.set({ viewport: fitOf(layoutOf(documents.getDocument()), mapRoom) })
}

/** The viewport that shows all of a layout in a room. */
function fitOf({ width, height }: MapLayout, room: MapRoom): Viewport {
  return fitViewport({ x: 0, y: 0, width, height: height + stripHeight }, room)
}

/** Another zoom round what is selected, if it is seen, else round the middle of the map in view. */
export function zoomTo(context: CommandContext, zoom: number): void {
  const { documents, session, layoutOf } = context
  const { viewport, mapRoom } = session.get()
  const layout = layoutOf(documents.getDocument())
  const primary = selectedRecords(context).at(-1)
  const selected = primary ? boxOf(layout, primary) : null
  const anchor =
    (selected && middleOfSeen(viewport, mapRoom, selected)) ??
    middleOfSeen(viewport, mapRoom, gridOf(layout)) ??
    middleOf(mapRoom)
  session.set({ viewport: zoomAround(viewport, zoom, anchor) })
}

/** Where the cells are: what always stays in sight, if only a little of it. */
export function gridOf({ width, height }: MapLayout): Box {
  return { x: 0, y: 0, width, height }
}

/** The room without the emotion strip, which stands over the grid at the lower edge. */
export function roomOfGrid({ zoom }: Viewport, room: MapRoom): MapRoom {
  return roomAbove(room, stripHeightIn(room, zoom) * zoom)
}

/** Pans until these are seen; never zooms. */
export function reveal(context: CommandContext, refs: readonly RecordRef[]): void {
  const { documents, session, layoutOf } = context
  const { viewport, mapRoom } = session.get()
  const layout = layoutOf(documents.getDocument())
  const room = roomOfGrid(viewport, mapRoom)
  const seen = visibleBox(viewport, room)
  const box = boxAround(refs.flatMap((ref) => boxToReveal(layout, ref, seen) ?? []))
  if (!box || mapRoom.width === 0) return
  const next = revealBox(viewport, room, box)
  if (next !== viewport) session.set({ viewport: next })
}

/** Headers stay at their edge of the window: only the other way can they be out of sight. */
function boxToReveal(layout: MapLayout, ref: RecordRef, seen: Box): Box | null {
  const box = boxOf(layout, ref)
  if (!box) return null
  const { kind } = ref
  if (kind === 'step' || kind === 'stage') return { ...box, y: seen.y + seen.height / 2, height: 0 }
  return kind === 'channel' ? { ...box, x: seen.x + seen.width / 2, width: 0 } : box
}

/** Pans until these are seen; zooms only where nobody could read them, and no more than needed. */
export function showReadable(context: CommandContext, refs: readonly RecordRef[]): void {
  const { documents, session, layoutOf } = context
  const { viewport, mapRoom } = session.get()
  if (viewport.zoom >= leastReadable || mapRoom.width === 0) {
    reveal(context, refs)
    return
  }
  const layout = layoutOf(documents.getDocument())
  const box = boxAround(refs.flatMap((ref) => boxOf(layout, ref) ?? []))
  if (!box) return
  const near = { ...viewport, zoom: readable }
  const seen = visibleBox(near, roomOfGrid(near, mapRoom))
  const left = middleWithin(box.x + box.width / 2, seen.width, layout.width)
  const top = middleWithin(box.y + box.height / 2, seen.height, layout.height)
  session.set({ viewport: { ...near, x: near.x + left - seen.x, y: near.y + top - seen.y } })
}

/** Where a stretch of the map begins that has `middle` in its middle, if the map goes on so far. */
function middleWithin(middle: number, length: number, whole: number): number {
  return Math.max(0, Math.min(middle - length / 2, whole - length))
}

/** Titles of 26 units are 11 pixels high there; from the second one on nobody bends forward. */
const leastReadable = 0.42
const readable = 0.6

/** Where a record stands on the map; null: nowhere. */
export function boxOf(layout: MapLayout, ref: RecordRef): Box | null {
  switch (ref.kind) {
    case 'touchpoint':
      return layout.cards.get(ref.id) ?? null
    case 'transition':
      return layout.routes.get(ref.id)?.chip ?? null
    case 'step': {
      const column = layout.columns.find(({ stepId }) => stepId === ref.id)
      return column ? { x: column.x, y: 0, width: column.width, height: 1 } : null
    }
    case 'stage': {
      const stage = layout.stages.find(({ stageId }) => stageId === ref.id)
      return stage ? { x: stage.x, y: 0, width: Math.min(stage.width, 1), height: 1 } : null
    }
    case 'channel': {
      const row = layout.rows.find(({ channelId }) => channelId === ref.id)
      return row ? { x: 0, y: row.y, width: 1, height: row.height } : null
    }
    default:
      return null
  }
}
