// A painted part of the map on a canvas, larger than what is seen: while the map is panned or
// zoomed the canvas is only moved and scaled, and painted anew when it does not reach or at rest.
import type { Box } from '../../../scene/geometry'
import type { Palette } from '../../../scene/palettes'
import type { SceneItem } from '../../../scene/scene'
import type { MapRoom, Viewport } from '../../../store/session-state'
import type { PictureContext } from './growing-picture'
import type { Frame } from './paint-map'

/** What there is to paint. */
export type Sheet = {
  /** All of it, in map units; nothing lies beyond. */
  readonly content: Box
  /** In painting order. */
  readonly items: readonly SceneItem[]
  /** What they are painted with; another one is another picture. */
  readonly palette: Palette
  /** Paints some of the items, in their order; called more than once for one frame. */
  readonly paint: (context: PictureContext, items: readonly SceneItem[], frame: Frame) => void
  /** Whether all items must be painted in one call. */
  readonly isOnePiece?: boolean
  /**
   * For what does not move up and down with the map: where its upper edge is, in CSS pixels of the
   * room. All of its height is painted.
   */
  readonly topAt?: (viewport: Viewport, room: MapRoom) => number
}

/** What of a sheet is on the canvas. */
export type Painted = Frame & { readonly sheet: Sheet }

/** The part to paint at a viewport: what is seen with a margin; null: nothing of it is near. */
export function frameAt(
  { content, topAt }: Sheet,
  { x, y, zoom }: Viewport,
  room: MapRoom,
  density: number,
): Frame | null {
  // Whole pixels of the canvas from the corner of the room: at rest nothing is blurred.
  const step = 1 / density
  const down = (value: number) => Math.floor(value / step) * step
  const up = (value: number) => Math.ceil(value / step) * step
  const left = down(Math.max(-margin, (content.x - x) * zoom))
  const right = up(Math.min(room.width + margin, (content.x + content.width - x) * zoom))
  const top = topAt ? 0 : down(Math.max(-margin, (content.y - y) * zoom))
  const bottom = topAt
    ? up(content.height * zoom)
    : up(Math.min(room.height + margin, (content.y + content.height - y) * zoom))
  if (right <= left || bottom <= top) return null
  const box = {
    x: x + left / zoom,
    y: topAt ? content.y : y + top / zoom,
    width: (right - left) / zoom,
    height: (bottom - top) / zoom,
  }
  return { box, zoom, density }
}

/** Where the canvas stands, in CSS pixels of the room, and how much it is scaled. */
export function placeOf({ box, zoom, sheet }: Painted, viewport: Viewport, room: MapRoom) {
  return {
    left: (box.x - viewport.x) * viewport.zoom,
    top: sheet.topAt?.(viewport, room) ?? (box.y - viewport.y) * viewport.zoom,
    scale: viewport.zoom / zoom,
  }
}

/**
 * Whether what is on the canvas will do while the map moves, also `ahead` CSS pixels beyond the
 * room.
 */
export function reaches(
  { box, zoom, sheet }: Painted,
  viewport: Viewport,
  room: MapRoom,
  ahead = 0,
): boolean {
  const scale = viewport.zoom / zoom
  if (scale < 1 / mostScale || scale > mostScale) return false
  const { content, topAt } = sheet
  const slack = 1 / viewport.zoom
  const further = ahead / viewport.zoom
  const isWide = holds(
    [box.x, box.width],
    [content.x, content.width],
    [viewport.x - further, room.width / viewport.zoom + 2 * further],
    slack,
  )
  if (topAt || !isWide) return isWide
  return holds(
    [box.y, box.height],
    [content.y, content.height],
    [viewport.y - further, room.height / viewport.zoom + 2 * further],
    slack,
  )
}

/** Whether it looks as if it had just been painted: no scaling, whole pixels. */
export function isCrisp(painted: Painted, viewport: Viewport, room: MapRoom): boolean {
  const { left, top, scale } = placeOf(painted, viewport, room)
  const isWhole = (value: number) => {
    const pixels = value * painted.density
    return Math.abs(pixels - Math.round(pixels)) < 0.02
  }
  return Math.abs(scale - 1) < 1e-6 && isWhole(left) && isWhole(top)
}

/** CSS pixels beyond the room. */
const margin = 256
/** Words that are scaled by more look blurred even while they move. */
const mostScale = 1.5

type Stretch = readonly [start: number, length: number]

/** Whether `box` holds all of `content` that is in `view`, along one axis. */
function holds(box: Stretch, content: Stretch, view: Stretch, slack: number): boolean {
  const start = Math.max(content[0], view[0])
  const end = Math.min(content[0] + content[1], view[0] + view[1])
  if (end <= start) return true
  return box[0] <= start + slack && box[0] + box[1] >= end - slack
}
