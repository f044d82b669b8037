// The few shapes that items are made of, drawn with a pen: a canvas is one; another writes path data.
import type { Box, Point } from './geometry'

/** What shapes are drawn with: a canvas context, as far as they need it. */
export type PathPen = {
  readonly moveTo: (x: number, y: number) => void
  readonly lineTo: (x: number, y: number) => void
  readonly quadraticCurveTo: (viaX: number, viaY: number, x: number, y: number) => void
  /** Only quarters of circles, which end at the second point. */
  readonly arcTo: (viaX: number, viaY: number, x: number, y: number, radius: number) => void
  readonly closePath: () => void
}

/** The SVG path data of what is drawn; two decimals are finer than any screen. */
export function pathData(draw: (pen: PathPen) => void): string {
  let d = ''
  draw({
    moveTo: (x, y) => {
      d += `M${n(x)} ${n(y)}`
    },
    lineTo: (x, y) => {
      d += `L${n(x)} ${n(y)}`
    },
    quadraticCurveTo: (viaX, viaY, x, y) => {
      d += `Q${n(viaX)} ${n(viaY)} ${n(x)} ${n(y)}`
    },
    arcTo: (_viaX, _viaY, x, y, radius) => {
      d += `A${n(radius)} ${n(radius)} 0 0 1 ${n(x)} ${n(y)}`
    },
    closePath: () => {
      d += 'Z'
    },
  })
  return d
}

/**
 * Straight stretches with rounded corners that end `short` of the last point. Consecutive points
 * share x or y.
 */
export function drawRounded(
  pen: PathPen,
  points: readonly Point[],
  radius: number,
  short = 0,
): void {
  const last = points.length - 1
  const end = endOf(points, short)
  let before = points[0]
  if (!before || !end || last < 1) return
  pen.moveTo(before.x, before.y)
  for (let place = 1; place < last; place += 1) {
    const corner = points[place] as Point
    const after = place + 1 === last ? end : (points[place + 1] as Point)
    const reach = Math.min(radius, distance(before, corner) / 2, distance(corner, after) / 2)
    const start = towards(corner, before, reach)
    pen.lineTo(start.x, start.y)
    if (reach > 0) {
      const { x, y } = towards(corner, after, reach)
      pen.quadraticCurveTo(corner.x, corner.y, x, y)
    }
    before = corner
  }
  pen.lineTo(end.x, end.y)
}

/** A triangle with its tip at the last point, lying on the last stretch. */
export function drawArrowHead(pen: PathPen, points: readonly Point[], length: number): void {
  const tip = points.at(-1)
  const base = endOf(points, length)
  if (!tip || !base || points.length < 2) return
  const half = length * 0.45
  const side = { x: ((tip.y - base.y) / length) * half, y: ((tip.x - base.x) / length) * half }
  pen.moveTo(tip.x, tip.y)
  pen.lineTo(base.x - side.x, base.y + side.y)
  pen.lineTo(base.x + side.x, base.y - side.y)
  pen.closePath()
}

/** A rectangle whose left corners are rounded. */
export function drawLeftEdge(pen: PathPen, { x, y, width, height }: Box, radius: number): void {
  const [right, bottom, inner] = [x + width, y + height, x + radius]
  pen.moveTo(right, y)
  pen.lineTo(right, bottom)
  pen.lineTo(inner, bottom)
  if (radius > 0) pen.arcTo(x, bottom, x, bottom - radius, radius)
  pen.lineTo(x, y + radius)
  if (radius > 0) pen.arcTo(x, y, inner, y, radius)
  pen.closePath()
}

/** A rectangle that fills a top right corner: rounded there, and more so at the opposite one. */
export function topRightCornerPath({ x, y, width, height }: Box, radius: number): string {
  const [right, bottom] = [x + width, y + height]
  const soft = Math.min(width, height) / 2
  return (
    `M${n(x)} ${n(y)}L${n(right - radius)} ${n(y)}` +
    `A${n(radius)} ${n(radius)} 0 0 1 ${n(right)} ${n(y + radius)}` +
    `L${n(right)} ${n(bottom)}L${n(x + soft)} ${n(bottom)}` +
    `A${n(soft)} ${n(soft)} 0 0 1 ${n(x)} ${n(bottom - soft)}Z`
  )
}

/** A circle. */
export function circlePath(x: number, y: number, radius: number): string {
  const arc = `A${n(radius)} ${n(radius)} 0 1 1 `
  return `M${n(x - radius)} ${n(y)}${arc}${n(x + radius)} ${n(y)}${arc}${n(x - radius)} ${n(y)}Z`
}

/** A rectangle with round corners as a path, for outlines that are dashed. */
export function roundedBoxPath({ x, y, width, height }: Box, radius: number): string {
  const [right, bottom] = [x + width, y + height]
  const arc = (toX: number, toY: number) => `A${n(radius)} ${n(radius)} 0 0 1 ${n(toX)} ${n(toY)}`
  return (
    `M${n(x + radius)} ${n(y)}L${n(right - radius)} ${n(y)}${arc(right, y + radius)}` +
    `L${n(right)} ${n(bottom - radius)}${arc(right - radius, bottom)}` +
    `L${n(x + radius)} ${n(bottom)}${arc(x, bottom - radius)}` +
    `L${n(x)} ${n(y + radius)}${arc(x + radius, y)}Z`
  )
}

/** Before the last point, so far from it. */
function endOf(points: readonly Point[], short: number): Point | undefined {
  const last = points.at(-1)
  const before = points.at(-2)
  return last && before ? towards(last, before, short) : last
}

/** The point `length` from `from` in the direction of `to`. */
export function towards(from: Point, to: Point, length: number): Point {
  const whole = distance(from, to)
  if (whole === 0) return from
  const share = length / whole
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
}

function distance(from: Point, to: Point): number {
  return Math.hypot(to.x - from.x, to.y - from.y)
}

function n(value: number): number {
  return Math.round(value * 100) / 100
}
