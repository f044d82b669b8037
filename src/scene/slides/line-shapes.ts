// The transitions on a slide: their continuity is told by the dash as much as by the colour.
import type { JourneyDocument } from '../../model/document/journey-document'
import { continuityOf } from '../../model/queries/continuity-of'
import { spokenNumber } from '../../model/queries/name-of'
import type { Continuity, TransitionId } from '../../model/records/transition'
import { chipCounts } from '../chips'
import type { Point } from '../geometry'
import { lookOfLine } from '../line-item'
import { lookOfCount } from '../mark-looks'
import type { MapOnSlide } from './map-on-slide'
import { type LineShape, leastTextPt, type SlideShape } from './slide'
import { widthOf } from './slide-text'

export const dashOf: Readonly<Record<Continuity, LineShape['dash']>> = {
  kept: 'solid',
  partial: 'dot',
  lost: 'dash',
  unknown: 'solid',
}

/** An elbow for each transition between cards of the layout. */
export function lineShapes({ document, layout, frame, texts }: MapOnSlide): SlideShape[] {
  return [...layout.routes.values()].flatMap(({ id, points }): SlideShape[] => {
    const transition = document.transitions[id]
    if (!transition) return []
    const { word } = continuityOf(transition)
    const { color, thickness } = lookOfLine[word]
    return [
      {
        type: 'line',
        name: `${spokenNumber(document, { kind: 'transition', id }) ?? ''} ${texts.continuity[word]}`,
        points: corners(points.map(frame.point)),
        color,
        width: thickness * 0.8,
        dash: dashOf[word],
        hasArrow: true,
      },
    ]
  })
}

/** How many pains and ideas each line bears, where the map has its chip. */
export function chipShapes(
  { document, layout, frame }: MapOnSlide,
  isShort: boolean,
): SlideShape[] {
  return [...layout.routes.values()].flatMap(({ id, chip }) => {
    const middle = frame.point({ x: chip.x + chip.width / 2, y: chip.y + chip.height / 2 })
    return countChip(marksOf(document, id), middle, isShort)
  })
}

export type CountMark = { readonly kind: 'painPoint' | 'idea'; readonly count: number }

/** A chip round `middle` with an icon and a number for each count; short: the pains' number alone. */
export function countChip(
  marks: readonly CountMark[],
  middle: Point,
  isShort: boolean,
): SlideShape[] {
  if (isShort) {
    const pains = marks.find(({ kind }) => kind === 'painPoint')
    return pains ? [shortChip(pains.count, middle)] : []
  }
  if (marks.length === 0) return []
  const widths = marks.map(({ count }) => iconSize + 3 + numberWidth(count) + 4)
  const width = widths.reduce((sum, each) => sum + each, 8)
  let x = middle.x - width / 2 + 5
  const y = middle.y - chipHeight / 2
  const shapes: SlideShape[] = [
    {
      type: 'box',
      name: 'Chip',
      x: middle.x - width / 2,
      y,
      width,
      height: chipHeight,
      radius: chipHeight / 2,
      fill: 'chip',
      stroke: 'chip-border',
      strokeWidth: 0.75,
    },
  ]
  marks.forEach(({ kind, count }, index) => {
    const { icon, color } = lookOfCount[kind]
    shapes.push(
      { type: 'icon', name: kind, icon, x, y: middle.y - iconSize / 2, size: iconSize, color },
      {
        type: 'box',
        name: `${kind} ${count}`,
        x: x + iconSize + 1,
        y,
        width: numberWidth(count) + 4,
        height: chipHeight,
        text: {
          paragraphs: [[{ text: String(count), size: leastTextPt, isBold: true, color }]],
          align: 'center',
          anchor: 'middle',
          inset: 0,
        },
      },
    )
    x += widths[index] ?? 0
  })
  return shapes
}

/** The open pains and the ideas of a transition. */
export function marksOf(document: JourneyDocument, id: TransitionId): readonly CountMark[] {
  const counts = chipCounts(document)
  return (['painPoint', 'idea'] as const)
    .map((kind) => ({ kind, count: counts[kind].get(id) ?? 0 }))
    .filter(({ count }) => count > 0)
}

const chipHeight = 18
const iconSize = 12

function numberWidth(count: number): number {
  return Math.ceil(widthOf(String(count), { size: leastTextPt, isBold: true })) + 1
}

function shortChip(count: number, middle: Point): SlideShape {
  const width = numberWidth(count) + 9
  return {
    type: 'box',
    name: `painPoint ${count}`,
    x: middle.x - width / 2,
    y: middle.y - 8,
    width,
    height: 16,
    radius: 8,
    fill: 'harm-tint',
    stroke: 'harm',
    strokeWidth: 0.75,
    text: {
      paragraphs: [[{ text: String(count), size: leastTextPt, isBold: true, color: 'harm' }]],
      align: 'center',
      anchor: 'middle',
      inset: 0,
    },
  }
}

/** Points on a straight stretch are no corners. */
function corners(points: readonly Point[]): readonly Point[] {
  return points.filter((point, place) => {
    const [before, after] = [points[place - 1], points[place + 1]]
    if (!before || !after) return true
    const isLevel = before.y === point.y && point.y === after.y
    return !(isLevel || (before.x === point.x && point.x === after.x))
  })
}
