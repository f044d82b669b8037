// A touchpoint's card at each of the three distances: the same box, fewer and larger words.
import type { CardFacts } from './card-facts'
import { farCard } from './card-far'
import { middleCard } from './card-middle'
import { nearCard } from './card-near'
import type { Box } from './geometry'
import { ItemDrawnWhenSeen } from './item-drawn-when-seen'
import type { Distance, Primitive } from './scene'
import type { SceneTexts } from './scene-texts'

/** The card of a touchpoint. `box` in map units; a card that lasts several steps is wider. */
export class CardItem extends ItemDrawnWhenSeen {
  readonly layer = 'card'

  constructor(
    readonly facts: CardFacts,
    readonly box: Box,
    readonly distance: Distance,
    readonly texts: SceneTexts,
  ) {
    super()
  }

  get ref() {
    return { kind: 'touchpoint', id: this.facts.id } as const
  }

  get bounds(): Box {
    return cardBounds(this.box)
  }

  protected draw(): Primitive[] {
    return primitivesAt[this.distance](this.facts, this.box, this.texts)
  }
}

/** What the picture of a card covers: a little more than its box, for the border and the shadow. */
export function cardBounds({ x, y, width, height }: Box): Box {
  return { x: x - 2, y: y - 2, width: width + 4, height: height + 6 }
}

const primitivesAt = { near: nearCard, middle: middleCard, far: farCard } as const
