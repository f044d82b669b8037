// The cards and stubs of a scene.

import { cardFacts } from './card-facts'
import { cardItem } from './card-item'
import { colorOfChannel } from './palettes'
import type { SceneItem } from './scene'
import type { SceneContext } from './scene-context'
import { stubItem } from './stub-item'

/** A card for each touchpoint that the layout places. */
export function cardItems({ document, layout, options, memo }: SceneContext): SceneItem[] {
  const { distance, personaId, texts } = options
  const items: SceneItem[] = []
  for (const box of layout.cards.values()) {
    const touchpoint = document.touchpoints[box.id]
    if (!touchpoint) continue
    const facts = cardFacts(document, touchpoint, personaId)
    const differ = facts.differing > 0 ? texts.differ(facts.differing) : ''
    const shown = [box.x, box.y, box.width, box.height, differ, ...Object.values(facts)]
    items.push(memo.remember(`card:${box.id}`, shown, () => cardItem(facts, box, distance, texts)))
  }
  return items
}

/** A stub for each second channel of a touchpoint. */
export function stubItems({ document, layout, memo }: SceneContext): SceneItem[] {
  const items: SceneItem[] = []
  for (const stub of layout.stubs) {
    const touchpoint = document.touchpoints[stub.id]
    if (!touchpoint) continue
    const own = touchpoint.channelId ? document.channels[touchpoint.channelId] : undefined
    const color = colorOfChannel(own ?? null)
    const shown = [stub.x, stub.y, stub.width, stub.height, touchpoint.number, color]
    items.push(
      memo.remember(`stub:${stub.id}:${stub.channelId}`, shown, () =>
        stubItem(stub, touchpoint.number, color),
      ),
    )
  }
  return items
}
