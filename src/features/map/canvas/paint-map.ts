// Paints parts of the map under the cards: bands, lines, chips and the cards that React Flow does
// not hold; over that what is raised (selected, focused, hovered), on a halo; and the strip.
import type { Box } from '../../../scene/geometry'
import { type PaintContext, paintItems } from '../../../scene/painters/paint-scene'
import type { Palette } from '../../../scene/palettes'
import type { Scene, SceneItem, SceneLayer } from '../../../scene/scene'

/** How a line stands out; its own colour and dash stay. */
export type Raised = {
  readonly selected: ReadonlySet<string>
  /** Hovered, focused, or at a card that is. */
  readonly near: ReadonlySet<string>
}

/** What a canvas shows. */
export type Frame = {
  /** In map units; its top left corner is the canvas's. */
  readonly box: Box
  /** CSS pixels a map unit. */
  readonly zoom: number
  /** Pixels of the canvas a CSS pixel. */
  readonly density: number
}

/** What lies under the cards; `mounted` are those that are elements of the page, by touchpoint. */
export function groundItems(scene: Scene, mounted: ReadonlySet<string>): readonly SceneItem[] {
  return scene.items.filter(
    ({ layer, ref }) =>
      groundLayers.has(layer) && !(layer === 'card' && ref && mounted.has(ref.id)),
  )
}

/** The emotion strip. */
export function stripItems({ items }: Scene): readonly SceneItem[] {
  return items.filter(({ layer }) => layer === 'strip')
}

/** Paints items that do not stand out. */
export function paintFlat(
  context: PaintContext,
  items: readonly SceneItem[],
  palette: Palette,
  { box, zoom, density }: Frame,
): void {
  paintItems(context, items, { palette, view: box, scale: zoom * density })
}

/** Lines and chips that stand out, in painting order. */
export function raisedItems(scene: Scene, { selected, near }: Raised): readonly SceneItem[] {
  if (selected.size + near.size === 0) return []
  return scene.items.filter(
    ({ layer, ref }) =>
      liftedLayers.has(layer) && ref !== null && (selected.has(ref.id) || near.has(ref.id)),
  )
}

/** Paints what `raisedItems` found, over the map. */
export function paintRaised(
  context: PaintContext,
  items: readonly SceneItem[],
  palette: Palette,
  selected: ReadonlySet<string>,
  { box, zoom, density }: Frame,
): void {
  const scale = zoom * density
  context.setTransform(scale, 0, 0, scale, -box.x * scale, -box.y * scale)
  context.lineJoin = 'round'
  for (const item of items) {
    const isSelected = selected.has(item.ref?.id ?? '')
    if (item.layer === 'line') paintLineHalo(context, item, palette, (isSelected ? 8 : 4) / zoom)
    else if (isSelected) paintChipHalo(context, item, palette, zoom)
  }
  paintItems(context, items, { palette, view: box, scale })
}

const groundLayers: ReadonlySet<SceneLayer> = new Set(['band', 'line', 'stub', 'card', 'chip'])
const liftedLayers: ReadonlySet<SceneLayer> = new Set(['line', 'chip'])

/** A soft band beyond the casing, as wide on the screen however far the map is. */
function paintLineHalo(context: PaintContext, line: SceneItem, palette: Palette, extra: number) {
  const [casing] = line.primitives
  if (casing?.type !== 'path') return
  context.strokeStyle = palette.halo
  context.lineWidth = (casing.strokeWidth ?? 0) + extra
  context.stroke(new Path2D(casing.d))
}

function paintChipHalo(context: PaintContext, chip: SceneItem, palette: Palette, zoom: number) {
  const { x, y, width, height } = chip.bounds
  const gap = 3 / zoom
  context.beginPath()
  context.roundRect(x - gap, y - gap, width + 2 * gap, height + 2 * gap, height / 2 + gap)
  context.fillStyle = palette.halo
  context.fill()
  context.strokeStyle = palette.selection
  context.lineWidth = 2 / zoom
  context.stroke()
}
