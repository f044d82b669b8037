// Paints parts of the map: bands, lines, cards, chips; over that the lines that are raised
// (selected, hovered, or at a card that is), on a halo; and the strip.
import type { JourneyDocument } from '../../../model/document/journey-document'
import type { ThingsShown } from '../../../model/queries/things-shown'
import type { Touchpoint } from '../../../model/records/touchpoint'
import { cardRadius } from '../../../scene/card-ground'
import { dimmedItem } from '../../../scene/dim-items'
import type { Box } from '../../../scene/geometry'
import type { PaintContext } from '../../../scene/painters/paint-context'
import { paintItems } from '../../../scene/painters/paint-scene'
import type { Palette } from '../../../scene/palettes'
import type { Scene, SceneItem, SceneLayer } from '../../../scene/scene'
import { stripCurveKey } from '../../../scene/strip-items'
import type { PictureContext } from './growing-picture'

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

/** The map but for the cards that a hand has `lifted` off it, by touchpoint. */
export function groundItems(scene: Scene, lifted: ReadonlySet<string>): readonly SceneItem[] {
  return scene.items.filter(
    ({ layer, ref }) => groundLayers.has(layer) && !(layer === 'card' && ref && lifted.has(ref.id)),
  )
}

/**
 * The same items, those dimmed that do not belong to what is shown and are not selected. Dimmed
 * lines lie below the others.
 */
export function dimOthers(
  items: readonly SceneItem[],
  shown: ThingsShown,
  selected: ReadonlySet<string>,
): readonly SceneItem[] {
  const isDim = ({ ref }: SceneItem) => {
    if (ref?.kind === 'touchpoint') return !shown.touchpointIds.has(ref.id) && !selected.has(ref.id)
    if (ref?.kind === 'transition') return !shown.transitionIds.has(ref.id) && !selected.has(ref.id)
    return false
  }
  const isBelow = (item: SceneItem) =>
    item.layer === 'band' || (item.layer === 'line' && isDim(item))
  const inOrder = [...items.filter(isBelow), ...items.filter((item) => !isBelow(item))]
  return inOrder.map((item) => (isDim(item) ? dimmedItem(item) : item))
}

/** The strip, dimmed where none of the cards of a step is shown, and then its curve as well. */
export function dimSteps(
  items: readonly SceneItem[],
  shown: ThingsShown,
  { touchpoints }: Pick<JourneyDocument, 'touchpoints'>,
): readonly SceneItem[] {
  const cards = Object.values<Touchpoint>(touchpoints)
  const lit = new Set<string>(
    cards.flatMap(({ id, stepId }) => (shown.touchpointIds.has(id) ? [stepId] : [])),
  )
  const isDim = ({ ref }: SceneItem) => ref?.kind === 'step' && !lit.has(ref.id)
  if (!items.some(isDim)) return items
  return items.map((item) => (isDim(item) || item.key === stripCurveKey ? dimmedItem(item) : item))
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

/**
 * Paints what `raisedItems` found, over the map. A line ends at cards: what its halo would cover of
 * `cards` (boxes in map units) is left out, as if they lay above.
 */
export function paintRaised(
  context: PictureContext,
  items: readonly SceneItem[],
  { palette, selected, cards }: RaisedLook,
  frame: Frame,
): void {
  const { box, zoom, density } = frame
  const scale = zoom * density
  const lines = items.filter(({ layer }) => layer === 'line')
  const chips = items.filter(({ layer }) => layer === 'chip')
  const isSelected = ({ ref }: SceneItem) => selected.has(ref?.id ?? '')
  context.setTransform(scale, 0, 0, scale, -box.x * scale, -box.y * scale)
  context.lineJoin = 'round'
  for (const line of lines) paintLineHalo(context, line, palette, (isSelected(line) ? 8 : 4) / zoom)
  paintFlat(context, lines, palette, frame)
  cutOut(context, cards)
  for (const chip of chips) if (isSelected(chip)) paintChipHalo(context, chip, palette, zoom)
  paintFlat(context, chips, palette, frame)
}

export type RaisedLook = {
  readonly palette: Palette
  readonly selected: ReadonlySet<string>
  readonly cards: readonly Box[]
}

const groundLayers: ReadonlySet<SceneLayer> = new Set(['band', 'line', 'stub', 'card', 'chip'])
const liftedLayers: ReadonlySet<SceneLayer> = new Set(['line', 'chip'])

function cutOut(context: PictureContext, cards: readonly Box[]): void {
  context.globalCompositeOperation = 'destination-out'
  context.beginPath()
  for (const { x, y, width, height } of cards) context.roundRect(x, y, width, height, cardRadius)
  context.fill()
  context.globalCompositeOperation = 'source-over'
}

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
