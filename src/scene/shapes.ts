// Path data of the few shapes that items are made of.
import type { Box, Point } from './geometry'

/** Straight stretches with rounded corners. Consecutive points share x or y. */
export function roundedPath(points: readonly Point[], radius: number): string {
  const [first] = points
  if (!first) return ''
  let d = `M${at(first)}`
  for (let place = 1; place < points.length; place += 1) {
    const corner = points[place]
    const before = points[place - 1]
    const after = points[place + 1]
    if (!corner || !before) continue
    if (!after) d += `L${at(corner)}`
    else {
      const reach = Math.min(radius, distance(before, corner) / 2, distance(corner, after) / 2)
      d += `L${at(towards(corner, before, reach))}`
      if (reach > 0) d += `Q${at(corner)} ${at(towards(corner, after, reach))}`
    }
  }
  return d
}

/** A triangle with its tip at the last point, lying on the last stretch. */
export function arrowHeadPath(points: readonly Point[], length: number): string {
  const tip = points.at(-1)
  const before = points.at(-2)
  if (!tip || !before) return ''
  const base = towards(tip, before, length)
  const half = length * 0.45
  const side = { x: ((tip.y - base.y) / length) * half, y: ((tip.x - base.x) / length) * half }
  const left = { x: base.x - side.x, y: base.y + side.y }
  const right = { x: base.x + side.x, y: base.y - side.y }
  return `M${at(tip)}L${at(left)}L${at(right)}Z`
}

/** A rectangle whose left corners are rounded. */
export function leftEdgePath({ x, y, width, height }: Box, radius: number): string {
  const [right, bottom, inner] = [x + width, y + height, x + radius]
  const arc = `A${n(radius)} ${n(radius)} 0 0 1 `
  return (
    `M${n(right)} ${n(y)}L${n(right)} ${n(bottom)}L${n(inner)} ${n(bottom)}` +
    `${arc}${n(x)} ${n(bottom - radius)}L${n(x)} ${n(y + radius)}${arc}${n(inner)} ${n(y)}Z`
  )
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

function at({ x, y }: Point): string {
  return `${n(x)} ${n(y)}`
}

/** Two decimals are finer than any screen. */
function n(value: number): number {
  return Math.round(value * 100) / 100
}
