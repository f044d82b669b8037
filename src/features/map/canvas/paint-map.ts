// Paints one frame of the map under the cards: bands, lines, chips, and the cards that React Flow
// does not hold. What is raised (selected, focused, hovered) comes last, on a halo.
import { type Box, doBoxesOverlap } from '../../../scene/geometry'
import { type PaintContext, paintItems } from '../../../scene/painters/paint-scene'
import type { Palette } from '../../../scene/palettes'
import type { Scene, SceneItem, SceneLayer } from '../../../scene/scene'
import type { MapRoom, Viewport } from '../../../store/session-state'

/** How a line stands out; its own colour and dash stay. */
export type Raised = {
  readonly selected: ReadonlySet<string>
  /** Hovered, focused, or at a card that is. */
  readonly near: ReadonlySet<string>
}

export type MapPicture = {
  readonly scene: Scene
  readonly palette: Palette
  readonly raised: Raised
  /** Cards that are elements of the page at present, by id of the touchpoint. */
  readonly mounted: ReadonlySet<string>
}

export type Frame = {
  readonly viewport: Viewport
  readonly room: MapRoom
  /** Pixels of the canvas a CSS pixel. */
  readonly density: number
}

/** Clears the canvas and paints what the frame shows. */
export function paintMap(
  context: PaintContext & Pick<CanvasRenderingContext2D, 'clearRect'>,
  picture: MapPicture,
  frame: Frame,
): void {
  const { viewport, room, density } = frame
  const { scene, palette, raised, mounted } = picture
  const view = viewOf(frame)
  context.setTransform(1, 0, 0, 1, 0, 0)
  context.clearRect(0, 0, Math.ceil(room.width * density), Math.ceil(room.height * density))
  const options = { palette, view, scale: viewport.zoom * density }
  const isRaised = (item: SceneItem) =>
    item.ref !== null && (raised.selected.has(item.ref.id) || raised.near.has(item.ref.id))
  const lifted: SceneItem[] = []
  const flat: SceneItem[] = []
  for (const item of scene.items) {
    if (!groundLayers.has(item.layer) || !doBoxesOverlap(item.bounds, view)) continue
    if (item.layer === 'card' && item.ref && mounted.has(item.ref.id)) continue
    if (liftedLayers.has(item.layer) && isRaised(item)) lifted.push(item)
    else flat.push(item)
  }
  paintItems(context, flat, options)
  paintHalos(context, lifted, picture, frame)
  paintItems(context, lifted, options)
}

/** Paints the emotion strip, moved up by `lift` map units so that it stays in the room. */
export function paintStrip(
  context: PaintContext & Pick<CanvasRenderingContext2D, 'clearRect'>,
  { scene, palette }: Pick<MapPicture, 'scene' | 'palette'>,
  frame: Frame,
  top: number,
): void {
  const { viewport, room, density } = frame
  context.setTransform(1, 0, 0, 1, 0, 0)
  context.clearRect(0, 0, Math.ceil(room.width * density), Math.ceil(room.height * density))
  const view = { ...viewOf(frame), y: top }
  const items = scene.items.filter((item) => item.layer === 'strip')
  paintItems(context, items, { palette, view, scale: viewport.zoom * density })
}

const groundLayers: ReadonlySet<SceneLayer> = new Set(['band', 'line', 'stub', 'card', 'chip'])
const liftedLayers: ReadonlySet<SceneLayer> = new Set(['line', 'chip'])

function viewOf({ viewport, room }: Frame): Box {
  const { x, y, zoom } = viewport
  return { x, y, width: room.width / zoom, height: room.height / zoom }
}

/** A soft band under each raised line, and round the chip of a selected one. */
function paintHalos(
  context: PaintContext,
  lifted: readonly SceneItem[],
  { palette, raised }: MapPicture,
  { viewport, density }: Frame,
): void {
  const { zoom } = viewport
  const scale = zoom * density
  context.setTransform(scale, 0, 0, scale, -viewport.x * scale, -viewport.y * scale)
  context.lineJoin = 'round'
  for (const item of lifted) {
    const isSelected = raised.selected.has(item.ref?.id ?? '')
    const [casing] = item.primitives
    if (item.layer === 'line' && casing?.type === 'path') {
      // Beyond the casing, as wide on the screen however far the map is.
      const width = (casing.strokeWidth ?? 0) + (isSelected ? 8 : 4) / zoom
      context.strokeStyle = palette.halo
      context.lineWidth = width
      context.stroke(new Path2D(casing.d))
    } else if (item.layer === 'chip' && isSelected) {
      const { x, y, width, height } = item.bounds
      const gap = 3 / zoom
      context.beginPath()
      context.roundRect(x - gap, y - gap, width + 2 * gap, height + 2 * gap, height / 2 + gap)
      context.fillStyle = palette.halo
      context.fill()
      context.strokeStyle = palette.selection
      context.lineWidth = 2 / zoom
      context.stroke()
    }
  }
}
