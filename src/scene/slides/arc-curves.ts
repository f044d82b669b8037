// An elliptic arc of SVG path data as cubic curves.
// How: https://www.w3.org/TR/SVG2/implnote.html#ArcConversionEndpointToCenter
import type { Point } from '../geometry'

export type ArcShape = {
  readonly rx: number
  readonly ry: number
  /** In degrees. */
  readonly turn: number
  readonly isLarge: boolean
  readonly isSweep: boolean
}

/** Two controls and an end for each quarter of the arc, or less. */
export type Curve = readonly [control: Point, control: Point, end: Point]

/** The curves from one point to another; a straight one when a radius is zero. */
export function arcCurves(start: Point, end: Point, shape: ArcShape): readonly Curve[] {
  if (shape.rx === 0 || shape.ry === 0) return [[start, end, end]]
  const phi = (shape.turn * Math.PI) / 180
  const [cos, sin] = [Math.cos(phi), Math.sin(phi)]
  const half = { x: (start.x - end.x) / 2, y: (start.y - end.y) / 2 }
  const turned = { x: cos * half.x + sin * half.y, y: -sin * half.x + cos * half.y }
  const stretch = (turned.x / shape.rx) ** 2 + (turned.y / shape.ry) ** 2
  const grow = Math.max(1, Math.sqrt(stretch))
  const [rx, ry] = [shape.rx * grow, shape.ry * grow]
  const under = (rx * turned.y) ** 2 + (ry * turned.x) ** 2
  const factor =
    under === 0
      ? 0
      : Math.sqrt(Math.max(0, ((rx * ry) ** 2 - under) / under)) *
        (shape.isLarge === shape.isSweep ? -1 : 1)
  const middle = { x: (factor * rx * turned.y) / ry, y: (-factor * ry * turned.x) / rx }
  const from = Math.atan2((turned.y - middle.y) / ry, (turned.x - middle.x) / rx)
  const to = Math.atan2((-turned.y - middle.y) / ry, (-turned.x - middle.x) / rx)
  let sweep = to - from
  if (shape.isSweep && sweep < 0) sweep += 2 * Math.PI
  if (!shape.isSweep && sweep > 0) sweep -= 2 * Math.PI
  const count = Math.max(1, Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-9))
  const step = sweep / count
  const reach = (4 / 3) * Math.tan(step / 4)
  const place = (x: number, y: number): Point => ({
    x: cos * x * rx - sin * y * ry + cos * middle.x - sin * middle.y + (start.x + end.x) / 2,
    y: sin * x * rx + cos * y * ry + sin * middle.x + cos * middle.y + (start.y + end.y) / 2,
  })
  return Array.from({ length: count }, (_, part): Curve => {
    const [a, b] = [from + part * step, from + (part + 1) * step]
    return [
      place(Math.cos(a) - reach * Math.sin(a), Math.sin(a) + reach * Math.cos(a)),
      place(Math.cos(b) + reach * Math.sin(b), Math.sin(b) - reach * Math.cos(b)),
      part === count - 1 ? end : place(Math.cos(b), Math.sin(b)),
    ]
  })
}
