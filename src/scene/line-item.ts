// A transition's line: its continuity is told by the dash as much as by the colour.
import type { Continuity, TransitionId } from '../model/records/transition'
import { type Box, boxAround, type Point } from './geometry'
import { itemDrawnWhenSeen } from './item-drawn-when-seen'
import type { ColorName } from './palettes'
import type { Distance, Primitive, SceneItem } from './scene'
import { arrowHeadPath, roundedPath, towards } from './shapes'

export type LineFacts = {
  readonly id: TransitionId
  readonly continuity: Continuity
  /** Corners from card to card; consecutive ones share x or y. */
  readonly points: readonly Point[]
}

/** The line of a transition, with a gap where it crosses the lines drawn before it. */
export function lineItem({ id, continuity, points }: LineFacts, distance: Distance): SceneItem {
  const margin = headLengthAtLife * scaleAt[distance]
  const { x, y, width, height } = boxAround(points.map(withoutSize)) ?? withoutSize({ x: 0, y: 0 })
  return itemDrawnWhenSeen(
    {
      key: `line:${id}`,
      layer: 'line',
      ref: { kind: 'transition', id },
      bounds: {
        x: x - margin,
        y: y - margin,
        width: width + 2 * margin,
        height: height + 2 * margin,
      },
    },
    () => drawLine(continuity, points, scaleAt[distance]),
  )
}

function drawLine(continuity: Continuity, points: readonly Point[], scale: number): Primitive[] {
  const { color, thickness, dash } = lookOfLine[continuity]
  const strokeWidth = thickness * scale
  const headLength = headLengthAtLife * scale
  const d = linePath(points, headLength)
  return [
    { type: 'path', d, stroke: 'casing', strokeWidth: strokeWidth + 5 * scale },
    {
      type: 'path',
      d,
      stroke: color,
      strokeWidth,
      ...(dash ? { dash: dash.map((length) => length * scale) } : {}),
    },
    { type: 'path', d: arrowHeadPath(points, headLength), fill: color },
  ]
}

function withoutSize({ x, y }: Point): Box {
  return { x, y, width: 0, height: 0 }
}

/** The path of a line without its arrow head, for halos round it. */
export function linePath(points: readonly Point[], headLength = headLengthAtLife): string {
  const last = points.at(-1)
  const before = points.at(-2)
  if (!last || !before) return ''
  return roundedPath([...points.slice(0, -1), towards(last, before, headLength - 1)], cornerRadius)
}

const cornerRadius = 9
const headLengthAtLife = 9
/** Lines grow with distance, more slowly than the map shrinks. */
const scaleAt: Readonly<Record<Distance, number>> = { near: 1, middle: 1.35, far: 2.6 }

export type LineLook = {
  readonly color: ColorName
  readonly thickness: number
  readonly dash: readonly number[] | null
}

/** How a line of each continuity is drawn at near distance; lengths in map units. */
export const lookOfLine: Readonly<Record<Continuity, LineLook>> = {
  kept: { color: 'line-kept', thickness: 2, dash: null },
  partial: { color: 'line-partial', thickness: 2.2, dash: [2.6, 3.4] },
  lost: { color: 'line-lost', thickness: 2.2, dash: [8, 5] },
  unknown: { color: 'line-unknown', thickness: 1.2, dash: null },
}
