// Paints scene items on a 2D canvas: on the screen, in thumbnails, in PNG pictures.
import { type Box, doBoxesOverlap } from '../geometry'
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

/** What the painter uses of a canvas context, on a page or in a worker. */
export type PaintContext = Pick<
  CanvasRenderingContext2D,
  | 'setTransform'
  | 'beginPath'
  | 'roundRect'
  | 'rect'
  | 'fill'
  | 'stroke'
  | 'fillRect'
  | 'fillText'
  | 'setLineDash'
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'lineCap'
  | 'lineJoin'
  | 'font'
  | 'textAlign'
  | 'textBaseline'
  | 'fontKerning'
  | 'textRendering'
>

export type PaintOptions = {
  readonly palette: Palette
  /** The part of the map that is painted, in map units; its top left corner is the canvas's. */
  readonly view: Box
  /** Pixels of the canvas a map unit. */
  readonly scale: number
  /** Words and icons smaller than this many pixels are left out; 0 paints all. Default 2.5. */
  readonly leastTextPx?: number
}

/** Paints those items that touch the view, in their order. The ground is the caller's. */
export function paintItems(
  context: PaintContext,
  items: Iterable<SceneItem>,
  options: PaintOptions,
): void {
  const { view, scale } = options
  const brush = createBrush(context, options)
  for (const item of items) {
    if (doBoxesOverlap(item.bounds, view)) brush.paint(item)
  }
  context.setTransform(scale, 0, 0, scale, -view.x * scale, -view.y * scale)
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

/** Paths are parsed once for each primitive and icon, not once a frame. */
const pathOfPrimitive = new WeakMap<PathPrimitive, Path2D>()
const pathOfIcon = new Map<IconName, Path2D>()

function createBrush(
  context: PaintContext,
  { palette, view, scale, leastTextPx = 2.5 }: PaintOptions,
) {
  const [left, top] = [-view.x * scale, -view.y * scale]
  context.setTransform(scale, 0, 0, scale, left, top)
  context.textBaseline = 'alphabetic'
  // These two make painted widths equal to the tables; `fontKerning` alone leaves "calt" on.
  context.fontKerning = 'none'
  context.textRendering = 'optimizeSpeed'
  context.lineJoin = 'round'
  context.lineCap = 'butt'
  let font = ''

  function paint(item: SceneItem) {
    for (const primitive of item.primitives) paintPrimitive(primitive)
  }

  function paintPrimitive(primitive: Primitive) {
    switch (primitive.type) {
      case 'rect':
        return paintRect(primitive)
      case 'path':
        return paintPath(primitive)
      case 'text':
        return paintText(primitive)
      case 'icon':
        return paintIcon(primitive)
    }
  }

  function paintRect({ x, y, width, height, radius, fill, stroke, strokeWidth }: RectPrimitive) {
    const isRound = (radius ?? 0) * scale >= leastRadiusPx
    const isOutlined = (strokeWidth ?? 1) * scale >= leastStrokePx
    if (fill && !isRound && !(stroke && isOutlined)) {
      context.fillStyle = palette[fill]
      context.fillRect(x, y, width, height)
      return
    }
    context.beginPath()
    if (isRound) context.roundRect(x, y, width, height, radius)
    else context.rect(x, y, width, height)
    if (fill) {
      context.fillStyle = palette[fill]
      context.fill()
    }
    if (stroke) {
      context.strokeStyle = palette[stroke]
      context.lineWidth = strokeWidth ?? 1
      context.stroke()
    }
  }

  function paintPath(primitive: PathPrimitive) {
    const { fill, stroke, strokeWidth, dash } = primitive
    const path = parsedPath(primitive)
    if (fill) {
      context.fillStyle = palette[fill]
      context.fill(path)
    }
    const leastPx = stroke === 'casing' ? leastCasingPx : leastStrokePx
    if (!stroke || (strokeWidth ?? 1) * scale < leastPx) return
    const isDashed = dash?.some((length) => length * scale >= leastDashPx)
    context.strokeStyle = palette[stroke]
    context.lineWidth = strokeWidth ?? 1
    if (isDashed) context.setLineDash([...(dash ?? [])])
    context.stroke(path)
    if (isDashed) context.setLineDash([])
  }

  function paintText({ text, x, y, size, weight, color, anchor }: TextPrimitive) {
    if (size * scale < leastTextPx) return
    const wanted = canvasFont(size, weight)
    if (wanted !== font) {
      context.font = wanted
      font = wanted
    }
    context.textAlign = anchor === 'middle' ? 'center' : (anchor ?? 'start')
    context.fillStyle = palette[color]
    context.fillText(text, x, y)
  }

  function paintIcon({ name, x, y, size, color }: IconPrimitive) {
    if (size * scale < leastTextPx) return
    const share = (size / iconGrid) * scale
    context.setTransform(share, 0, 0, share, x * scale + left, y * scale + top)
    context.strokeStyle = palette[color]
    context.lineWidth = 2
    context.lineCap = 'round'
    context.stroke(iconPath(name))
    context.lineCap = 'butt'
    context.setTransform(scale, 0, 0, scale, left, top)
  }

  return { paint }
}

const iconGrid = 24

/** Below these sizes on the canvas a nicety cannot be seen, but would cost most of the time. */
const leastRadiusPx = 0.75
const leastStrokePx = 0.03
const leastDashPx = 0.6
const leastCasingPx = 1

function parsedPath(primitive: PathPrimitive): Path2D {
  const known = pathOfPrimitive.get(primitive)
  if (known) return known
  const path = new Path2D(primitive.d)
  pathOfPrimitive.set(primitive, path)
  return path
}

function iconPath(name: IconName): Path2D {
  const known = pathOfIcon.get(name)
  if (known) return known
  const path = new Path2D(iconPaths[name])
  pathOfIcon.set(name, path)
  return path
}
