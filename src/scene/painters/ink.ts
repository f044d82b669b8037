// Where primitives leave ink, and which of it is the same in every row: the sides of boxes, and
// lines that run straight down.
import { type Box, boxAround, type Point } from '../geometry'
import type { PathPrimitive, Primitive, RectPrimitive, SceneItem } from '../scene'

/** A box that is inked, in map units. */
export type Ink = Box & {
  /** Its rows are the same but for so much at its upper and lower end; all of them may differ: Infinity. */
  readonly edge: number
}

/** Ink may stand out of the bounds of its item by so many map units. */
export const inkMargin = 16

/** Where an item's primitives leave ink; one box each at least. */
export function inksOf({ primitives, bounds }: SceneItem): Ink[] {
  return primitives.flatMap((primitive) => inksOfPrimitive(primitive, bounds))
}

function inksOfPrimitive(primitive: Primitive, bounds: Box): readonly Ink[] {
  if (primitive.type === 'rect') return [inkOfRect(primitive)]
  if (primitive.type === 'path') return inksOfPath(primitive)
  if (primitive.type === 'icon') {
    const { x, y, size } = primitive
    return [{ ...grown({ x, y, width: size, height: size }, size / 8), edge: Infinity }]
  }
  const { x, y, size, text, anchor } = primitive
  // No sign is wider than its size by much; nothing of an item lies far beyond its bounds.
  const most = size * (text.length + 1)
  const from = anchor === 'end' ? x - most : anchor === 'middle' ? x - most / 2 : x - size / 2
  const left = Math.max(from, bounds.x - inkMargin)
  const right = Math.min(from + most + size, bounds.x + bounds.width + inkMargin)
  return [{ x: left, y: y - 1.5 * size, width: right - left, height: 2.25 * size, edge: Infinity }]
}

function inkOfRect({ radius = 0, stroke, strokeWidth = 1, ...box }: RectPrimitive): Ink {
  const half = stroke ? strokeWidth / 2 : 0
  return { ...grown(box, half), edge: radius + 2 * half }
}

/** For a line one box a stretch of it; for what is filled one box round all. */
function inksOfPath({ d, fill, stroke, strokeWidth = 1, dash }: PathPrimitive): readonly Ink[] {
  const half = stroke ? strokeWidth / 2 : 0
  const stretches = stretchesOf(d)
  if (fill) return [{ ...grown(around(stretches), half), edge: Infinity }]
  return stretches.map((stretch) => {
    const isUpright = stretch.isStraight && stretch.width === 0 && !dash
    return { ...grown(stretch, half), edge: isUpright ? strokeWidth : Infinity }
  })
}

type PathStretch = Box & { readonly isStraight: boolean }

/** Each command of path data, as the box round it; all of ours are absolute. */
function stretchesOf(d: string): readonly PathStretch[] {
  const stretches: PathStretch[] = []
  let start: Point = { x: 0, y: 0 }
  let from = start
  for (const [, command = '', words = ''] of d.matchAll(/([A-Z])([^A-Z]*)/g)) {
    const numbers = (words.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number)
    const places =
      command === 'Z' ? [start] : placesIn(command === 'A' ? numbers.slice(-2) : numbers)
    const to = places.at(-1)
    if (!to) continue
    if (command === 'M') start = to
    else {
      // An arc stays within twice its radius of where it ends.
      const reach = command === 'A' ? 2 * Math.max(numbers[0] ?? 0, numbers[1] ?? 0) : 0
      stretches.push({ ...grown(around([from, ...places]), reach), isStraight: command === 'L' })
    }
    from = to
  }
  return stretches
}

function placesIn(numbers: readonly number[]): Point[] {
  const places: Point[] = []
  for (let at = 0; at + 1 < numbers.length; at += 2) {
    places.push({ x: numbers[at] ?? 0, y: numbers[at + 1] ?? 0 })
  }
  return places
}

function around(places: readonly (Point | Box)[]): Box {
  const boxes = places.map((place) => ({ width: 0, height: 0, ...place }))
  return boxAround(boxes) ?? { x: 0, y: 0, width: 0, height: 0 }
}

function grown({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by }
}
