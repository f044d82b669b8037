// Paints scene items on a 2D canvas: on the screen, in thumbnails, in PNG pictures.
import { assertNever } from '../../lib/assert-never'
import { dimPalette } from '../dim-items'
import { type Box, doBoxesOverlap, type Point } from '../geometry'
import { iconPaths } from '../icon-paths.generated'
import type { IconName } from '../icons'
import type { Palette } from '../palettes'
import type {
  IconPrimitive,
  PathPrimitive,
  Primitive,
  RectPrimitive,
  SceneItem,
  TextPrimitive,
} from '../scene'
import { canvasFont } from '../text/font'
import { type LongLine, longLineOf, strokeNear } from './long-line'
import type { PaintContext } from './paint-context'

type BrushOptions = {
  readonly palette: Palette
  /** Where on the canvas the point 0, 0 of the map is, in pixels. */
  readonly origin: Point
  /** Pixels of the canvas a map unit. */
  readonly scale: number
  /** What lies outside this box, in map units, may be left out; what is shown lies well within. */
  readonly near?: Box
  /** Words and icons smaller than this many pixels are left out; 0 paints all. Default 2.5. */
  readonly leastTextPx?: number
}

export type PaintOptions = Omit<BrushOptions, 'origin'> & {
  /** The part of the map that is painted, in map units; its top left corner is the canvas's. */
  readonly view: Box
}

/** Paints those items that touch the view, in their order. The ground is the caller's. */
export function paintItems(
  context: PaintContext,
  items: Iterable<SceneItem>,
  options: PaintOptions,
): void {
  const { view, palette } = options
  const brush = createBrush(context, { ...options, origin: originOf(options) })
  for (const item of items) {
    if (!doBoxesOverlap(item.bounds, view)) continue
    brush.palette = item.isDim ? dimPalette(palette) : palette
    for (const primitive of item.primitives) paintPrimitive(brush, primitive)
  }
}

/** Paints all of the items, in their order. */
export function paintEach(
  context: PaintContext,
  items: Iterable<SceneItem>,
  options: BrushOptions,
): void {
  const brush = createBrush(context, options)
  const { near } = options
  for (const item of items) {
    for (const primitive of item.primitives) {
      if (!near || !isAboveOrBelow(primitive, near)) paintPrimitive(brush, primitive)
    }
  }
}

/** Of what is quickly told; a path may be anywhere. */
function isAboveOrBelow(primitive: Primitive, { y, height }: Box): boolean {
  if (primitive.type === 'path') return false
  // Letters stand on their y.
  const over = primitive.type === 'text' ? primitive.size : 0
  const high = primitive.type === 'rect' ? primitive.height : primitive.size
  return primitive.y - over > y + height || primitive.y + high < y
}

function originOf({ view, scale }: PaintOptions): Point {
  return { x: -view.x * scale, y: -view.y * scale }
}

/** Fills the ground of a canvas. Sizes in pixels of the canvas. */
export function paintGround(
  context: PaintContext,
  { palette, width, height }: { palette: Palette; width: number; height: number },
): void {
  context.setTransform(1, 0, 0, 1, 0, 0)
  context.fillStyle = palette.canvas
  context.fillRect(0, 0, width, height)
}

/** A pixel of the ground as a canvas gives it: red lowest, opaque highest. */
export function groundPixel(palette: Palette): number {
  const hex = Number.parseInt(palette.canvas.slice(1), 16)
  const [red, green, blue] = [hex >> 16, (hex >> 8) & 255, hex & 255]
  return ((255 << 24) | (blue << 16) | (green << 8) | red) >>> 0
}

/** Path data is parsed once for each primitive and icon, not once a frame. */
const pathOfPrimitive = new WeakMap<PathPrimitive, Path2D>()
const lineOfPrimitive = new WeakMap<PathPrimitive, LongLine | null>()
const pathOfIcon = new Map<IconName, Path2D>()

/** What is known while painting: where units fall on the canvas, and what is set already. */
type Brush = {
  readonly context: PaintContext
  palette: Palette
  readonly scale: number
  readonly left: number
  readonly top: number
  readonly leastTextPx: number
  readonly near: Box | undefined
  font: string
}

function createBrush(
  context: PaintContext,
  { palette, origin, scale, near, leastTextPx = 2.5 }: BrushOptions,
): Brush {
  const { x: left, y: top } = origin
  context.setTransform(scale, 0, 0, scale, left, top)
  context.textBaseline = 'alphabetic'
  // These two make painted widths equal to the tables; `fontKerning` alone leaves "calt" on.
  context.fontKerning = 'none'
  context.textRendering = 'optimizeSpeed'
  context.lineJoin = 'round'
  context.lineCap = 'butt'
  return { context, palette, scale, left, top, leastTextPx, near, font: '' }
}

function paintPrimitive(brush: Brush, primitive: Primitive): void {
  const { type } = primitive
  if (type === 'rect') paintRect(brush, primitive)
  else if (type === 'path') paintPath(brush, primitive)
  else if (type === 'text') paintText(brush, primitive)
  else if (type === 'icon') paintIcon(brush, primitive)
  else assertNever(primitive)
}

function paintRect({ context, palette, scale }: Brush, rect: RectPrimitive): void {
  const { x, y, width, height, radius = 0, fill, stroke, strokeWidth = 1 } = rect
  const isRound = radius * scale >= leastRadiusPx
  const isOutlined = stroke !== undefined && strokeWidth * scale >= leastOutlinePx
  if (fill) context.fillStyle = palette[fill]
  if (fill && !isRound && !isOutlined) {
    context.fillRect(x, y, width, height)
    return
  }
  context.beginPath()
  if (isRound) context.roundRect(x, y, width, height, radius)
  else context.rect(x, y, width, height)
  if (fill) context.fill()
  if (!stroke || !isOutlined) return
  context.strokeStyle = palette[stroke]
  context.lineWidth = strokeWidth
  context.stroke()
}

function paintPath(brush: Brush, primitive: PathPrimitive): void {
  const { context, palette, scale } = brush
  const { fill, stroke, strokeWidth = 1, dash } = primitive
  if (fill) {
    context.fillStyle = palette[fill]
    if (tracePath(brush, primitive)) context.fill()
    else context.fill(parsedPath(primitive))
  }
  const leastPx = stroke === 'casing' ? leastCasingPx : leastStrokePx
  if (!stroke || strokeWidth * scale < leastPx) return
  const isDashed = dash?.some((length) => length * scale >= leastDashPx)
  context.strokeStyle = palette[stroke]
  context.lineWidth = strokeWidth
  if (isDashed) context.setLineDash([...(dash ?? [])])
  strokePath(brush, primitive)
  if (isDashed) context.setLineDash([])
}

function strokePath(brush: Brush, primitive: PathPrimitive): void {
  const { context, near } = brush
  const line = near && !primitive.fill && longLine(primitive)
  if (line) strokeNear(context, line, near)
  else if (tracePath(brush, primitive)) context.stroke()
  else context.stroke(parsedPath(primitive))
}

/** Whether the path is one that is drawn with a pen; the canvas has it then. */
function tracePath({ context, scale }: Brush, primitive: PathPrimitive): boolean {
  if (!primitive.draw) return false
  context.beginPath()
  primitive.draw(context, leastRadiusPx / scale)
  return true
}

function paintText(brush: Brush, { text, x, y, size, weight, color, anchor }: TextPrimitive): void {
  const { context, palette, scale } = brush
  if (size * scale < brush.leastTextPx) return
  const font = canvasFont(size, weight)
  if (font !== brush.font) {
    context.font = font
    brush.font = font
  }
  context.textAlign = anchor === 'middle' ? 'center' : (anchor ?? 'start')
  context.fillStyle = palette[color]
  context.fillText(text, x, y)
}

function paintIcon(brush: Brush, { name, x, y, size, color }: IconPrimitive): void {
  const { context, palette, scale, left, top } = brush
  if (size * scale < brush.leastTextPx) return
  const share = (size / iconGrid) * scale
  context.setTransform(share, 0, 0, share, x * scale + left, y * scale + top)
  context.strokeStyle = palette[color]
  context.lineWidth = 2
  context.lineCap = 'round'
  context.stroke(iconPath(name))
  context.lineCap = 'butt'
  context.setTransform(scale, 0, 0, scale, left, top)
}

const iconGrid = 24

/** Below these sizes on the canvas a nicety cannot be seen, but would cost most of the time. */
const leastRadiusPx = 0.75
const leastStrokePx = 0.03
/** Round what is filled. */
const leastOutlinePx = 0.1
const leastDashPx = 0.6
const leastCasingPx = 1

function parsedPath(primitive: PathPrimitive): Path2D {
  const known = pathOfPrimitive.get(primitive)
  if (known) return known
  const path = new Path2D(primitive.d)
  pathOfPrimitive.set(primitive, path)
  return path
}

function longLine(primitive: PathPrimitive): LongLine | null {
  const known = lineOfPrimitive.get(primitive)
  if (known !== undefined) return known
  const line = longLineOf(primitive)
  lineOfPrimitive.set(primitive, line)
  return line
}

function iconPath(name: IconName): Path2D {
  const known = pathOfIcon.get(name)
  if (known) return known
  const path = new Path2D(iconPaths[name])
  pathOfIcon.set(name, path)
  return path
}
