// What every card stands on: a sheet with a soft shadow and its channel's colour at the left edge.
import type { Box } from './geometry'
import type { ColorName } from './palettes'
import { LeftEdge } from './path-primitives'
import type { Primitive } from './scene'

export const cardRadius = 8

/** The sheet of a card; `edge` is the width of the coloured edge. */
export function cardGround(
  box: Box,
  channelColor: ColorName,
  edge: number,
  fill: ColorName = 'card',
): Primitive[] {
  const { x, y, width, height } = box
  return [
    { type: 'rect', x, y: y + 2, width, height, radius: cardRadius, fill: 'card-shadow' },
    {
      type: 'rect',
      x,
      y,
      width,
      height,
      radius: cardRadius,
      fill,
      stroke: 'card-border',
      strokeWidth: 1.25,
    },
    new LeftEdge(box, edge, Math.min(cardRadius, edge), channelColor),
  ]
}
