// Where the map stands on the screen: pure arithmetic between map units and CSS pixels.
import type { Box, Point } from '../../../scene/geometry'
import type { MapRoom, Viewport } from '../../../store/session-state'

/** Bounds of the zoom; 1 is one CSS pixel for one map unit. */
export const zoomLimits = { least: 0.05, most: 3 } as const

/** What the headers and channel heads cover of the map's room at least, in CSS pixels. */
export const heads = { left: 132, stage: 30, step: 40, top: 70 } as const

/** What the heads of the channels cover, in CSS pixels. */
export function headLeft(room: MapRoom): number {
  return room.left ?? heads.left
}

/** Free space at the right (for the "+" after the last step) and below a fitted map. */
const fitMargin = { right: 40, bottom: 12 } as const

/** How much of the map cannot be panned away, in CSS pixels of each axis. */
const leastInSight = 80

/** How far inside the room something must be to count as seen, in CSS pixels. */
const revealMargin = 8

/** A point of the room (CSS pixels from its top left corner) in map units. */
export function toMap({ x, y, zoom }: Viewport, point: Point): Point {
  return { x: x + point.x / zoom, y: y + point.y / zoom }
}

/** A point of the map in CSS pixels from the top left corner of the room. */
export function toScreen({ x, y, zoom }: Viewport, point: Point): Point {
  return { x: (point.x - x) * zoom, y: (point.y - y) * zoom }
}

/** What part of the map the room shows, headers not counted. */
export function visibleBox({ x, y, zoom }: Viewport, room: MapRoom): Box {
  return {
    x: x + headLeft(room) / zoom,
    y: y + heads.top / zoom,
    width: Math.max(0, room.width - headLeft(room)) / zoom,
    height: Math.max(0, room.height - heads.top) / zoom,
  }
}

/**
 * The part of the room where cards can be worked on: what stands at its lower edge (`below`, CSS
 * pixels) covers the rest. A part is left in any case.
 */
export function roomAbove(room: MapRoom, below: number): MapRoom {
  const least = heads.top + (room.height - heads.top) / 2
  return { ...room, height: Math.max(Math.min(least, room.height), room.height - below) }
}

/** Shows all of `content`, under the headers, as large as it gets but not larger than life. */
export function fitViewport(content: Box, room: MapRoom): Viewport {
  const width = room.width - headLeft(room) - fitMargin.right
  const height = room.height - heads.top - fitMargin.bottom
  // On a large screen, seen from the back of a room, life size is too small.
  const most = Math.max(1, room.height / 1080)
  const zoom = clampZoom(Math.min(width / content.width, height / content.height, most))
  return { x: content.x - headLeft(room) / zoom, y: content.y - heads.top / zoom, zoom }
}

/** Another zoom, with the point of the room (CSS pixels) staying where it is. */
export function zoomAround(viewport: Viewport, zoom: number, anchor: Point): Viewport {
  const next = clampZoom(zoom)
  const fixed = toMap(viewport, anchor)
  return { x: fixed.x - anchor.x / next, y: fixed.y - anchor.y / next, zoom: next }
}

/** The middle of what is seen beside the headers, in CSS pixels of the room. */
export function middleOf(room: MapRoom): Point {
  return { x: (room.width + headLeft(room)) / 2, y: (room.height + heads.top) / 2 }
}

/** The middle of the part of `box` that is seen, in CSS pixels of the room; null: none of it is. */
export function middleOfSeen(viewport: Viewport, room: MapRoom, box: Box): Point | null {
  const seen = visibleBox(viewport, room)
  const left = Math.max(box.x, seen.x)
  const right = Math.min(box.x + box.width, seen.x + seen.width)
  const top = Math.max(box.y, seen.y)
  const bottom = Math.min(box.y + box.height, seen.y + seen.height)
  if (right <= left || bottom <= top) return null
  return toScreen(viewport, { x: (left + right) / 2, y: (top + bottom) / 2 })
}

/** Pans no farther than that some of `content` is seen; the same viewport when some of it is. */
export function keepInSight(viewport: Viewport, room: MapRoom, content: Box): Viewport {
  if (room.width === 0 || room.height === 0) return viewport
  const { x, y, zoom } = viewport
  const seen = visibleBox(viewport, room)
  const least = leastInSight / zoom
  const dx = shiftOnto(seen.x, seen.width, content.x, content.width, least)
  const dy = shiftOnto(seen.y, seen.height, content.y, content.height, least)
  return dx === 0 && dy === 0 ? viewport : { x: x + dx, y: y + dy, zoom }
}

/** The next zoom up or down in steps that feel equal. */
export function nextZoom(zoom: number, direction: 1 | -1): number {
  const step = Math.log(zoom) / Math.log(zoomStep)
  const next = direction > 0 ? Math.floor(step + 1.001) : Math.ceil(step - 1.001)
  return clampZoom(zoomStep ** next)
}

/** Pans, and never zooms, until the box is seen; the same viewport when it is seen already. */
export function revealBox(viewport: Viewport, room: MapRoom, box: Box): Viewport {
  const { x, y, zoom } = viewport
  const seen = visibleBox(viewport, room)
  const margin = revealMargin / zoom
  const dx = shiftInto(box.x, box.width, seen.x, seen.width, margin)
  const dy = shiftInto(box.y, box.height, seen.y, seen.height, margin)
  return dx === 0 && dy === 0 ? viewport : { x: x + dx, y: y + dy, zoom }
}

/** Whether two viewports look the same. */
export function isSameViewport(left: Viewport, right: Viewport): boolean {
  return (
    Math.abs(left.zoom - right.zoom) < 1e-6 &&
    Math.abs(left.x - right.x) * left.zoom < 1e-3 &&
    Math.abs(left.y - right.y) * left.zoom < 1e-3
  )
}

const zoomStep = 1.2

function clampZoom(zoom: number): number {
  if (!Number.isFinite(zoom) || zoom <= 0) return 1
  return Math.min(zoomLimits.most, Math.max(zoomLimits.least, zoom))
}

/** How far a view must move along one axis for `least` of the content to be in it. */
function shiftOnto(seen: number, room: number, start: number, length: number, least: number) {
  const overlap = Math.min(least, length, room)
  const first = start + overlap - room
  const last = start + length - overlap
  return Math.min(Math.max(seen, first), last) - seen
}

/** How far a view must move along one axis; what is too large to fit shows its beginning. */
function shiftInto(start: number, length: number, seen: number, room: number, margin: number) {
  // The map begins at 0: nothing is before it, that would have to be seen.
  const first = seen + Math.min(margin, Math.max(0, start))
  const last = seen + room - margin
  if (start < first || length > last - first)
    return start < first || start > last ? start - first : 0
  return start + length > last ? start + length - last : 0
}
