// A touchpoint's card at each of the three distances: the same box, fewer and larger words.
import type { CardFacts } from './card-facts'
import { farCard } from './card-far'
import { middleCard } from './card-middle'
import { nearCard } from './card-near'
import type { Box } from './geometry'
import type { Distance, SceneItem } from './scene'
import type { SceneTexts } from './scene-texts'

/** The card of a touchpoint. `box` in map units; a card that lasts several steps is wider. */
export function cardItem(
  facts: CardFacts,
  box: Box,
  distance: Distance,
  texts: SceneTexts,
): SceneItem {
  const { x, y, width, height } = box
  return {
    key: `card:${facts.id}`,
    layer: 'card',
    ref: { kind: 'touchpoint', id: facts.id },
    bounds: { x: x - 2, y: y - 2, width: width + 4, height: height + 6 },
    primitives: primitivesAt[distance](facts, box, texts),
  }
}

const primitivesAt = { near: nearCard, middle: middleCard, far: farCard } as const
