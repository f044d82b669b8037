// What every card stands on: a sheet with a soft shadow and its channel's colour at the left edge.
import type { Box } from './geometry'
import type { ColorName } from './palettes'
import type { Primitive } from './scene'
import { leftEdgePath } from './shapes'

export const cardRadius = 8

/** The sheet of a card; `edge` is the width of the coloured edge. */
export function cardGround(
  box: Box,
  channelColor: ColorName,
  edge: number,
  fill: ColorName = 'card',
): Primitive[] {
  const edgeBox = { ...box, width: edge }
  return [
    { type: 'rect', ...box, y: box.y + 2, radius: cardRadius, fill: 'card-shadow' },
    {
      type: 'rect',
      ...box,
      radius: cardRadius,
      fill,
      stroke: 'card-border',
      strokeWidth: 1.25,
    },
    {
      type: 'path',
      d: leftEdgePath(edgeBox, Math.min(cardRadius, edge)),
      fill: channelColor,
    },
  ]
}
