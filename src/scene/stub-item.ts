// The small mark of a touchpoint in the row of its second channel.
import type { CardFacts } from './card-facts'
import type { Box } from './geometry'
import type { StubBox } from './layout/map-layout'
import type { ColorName } from './palettes'
import type { SceneItem } from './scene'
import { roundedBoxPath } from './shapes'

/** A dashed outline with the number of the card that stands in another row. */
export function stubItem(
  { id, channelId, x, y, width, height }: StubBox,
  number: CardFacts['number'],
  channelColor: ColorName,
): SceneItem {
  const box: Box = { x, y, width, height }
  const size = Math.min(15, height * 0.6)
  return {
    key: `stub:${id}:${channelId}`,
    layer: 'stub',
    ref: { kind: 'touchpoint', id },
    bounds: { x: x - 2, y: y - 2, width: width + 4, height: height + 4 },
    primitives: [
      {
        type: 'path',
        d: roundedBoxPath(box, Math.min(8, height / 2)),
        fill: 'card',
        stroke: channelColor,
        strokeWidth: 1.5,
        dash: [4, 3],
      },
      {
        type: 'text',
        text: `T${number}`,
        x: x + width / 2,
        y: y + height / 2 + size * 0.36,
        size,
        weight: 700,
        color: 'ink-muted',
        anchor: 'middle',
      },
    ],
  }
}
