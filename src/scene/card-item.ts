// A touchpoint's card at each of the three distances: the same box, fewer and larger words.
import type { CardFacts } from './card-facts'
import { farCard } from './card-far'
import { middleCard } from './card-middle'
import { nearCard } from './card-near'
import type { Box } from './geometry'
import { itemDrawnWhenSeen } from './item-drawn-when-seen'
import type { Distance, SceneItem } from './scene'
import type { SceneTexts } from './scene-texts'

/** The card of a touchpoint. `box` in map units; a card that lasts several steps is wider. */
export function cardItem(
  facts: CardFacts,
  box: Box,
  distance: Distance,
  texts: SceneTexts,
): SceneItem {
  return itemDrawnWhenSeen(
    {
      key: `card:${facts.id}`,
      layer: 'card',
      ref: { kind: 'touchpoint', id: facts.id },
      bounds: cardBounds(box),
    },
    () => primitivesAt[distance](facts, box, texts),
  )
}

/** What the picture of a card covers: a little more than its box, for the border and the shadow. */
export function cardBounds({ x, y, width, height }: Box): Box {
  return { x: x - 2, y: y - 2, width: width + 4, height: height + 6 }
}

const primitivesAt = { near: nearCard, middle: middleCard, far: farCard } as const
