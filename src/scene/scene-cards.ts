// The cards and stubs of a scene.
import { annotationsOn } from '../model/queries/annotations-on'
import { cardFacts } from './card-facts'
import { cardItem } from './card-item'
import { colorOfChannel } from './palettes'
import type { SceneItem } from './scene'
import type { SceneContext } from './scene-context'
import { stubItem } from './stub-item'

/** A card for each touchpoint that the layout places. */
export function cardItems({ document, layout, options, memo }: SceneContext): SceneItem[] {
  const { distance, personaId, texts } = options
  const { channels, teams, systems, map } = document
  const items: SceneItem[] = []
  for (const box of layout.cards.values()) {
    const touchpoint = document.touchpoints[box.id]
    if (!touchpoint) continue
    const notes = annotationsOn(document, { kind: 'touchpoint', id: box.id })
    const options = [personaId, texts, map.language]
    const sources = [touchpoint, box, notes, channels, teams, systems, ...options]
    const item = memo.remember('card', box.id, sources, () => {
      const facts = cardFacts(document, touchpoint, personaId)
      const differ = facts.differing > 0 ? texts.differ(facts.differing) : ''
      return {
        shown: [box.x, box.y, box.width, box.height, differ, ...Object.values(facts)],
        make: () => cardItem(facts, box, distance, texts),
      }
    })
    items.push(item)
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
    const sources = [stub, touchpoint.number, color]
    const item = memo.remember('stub', `${stub.id} ${stub.channelId}`, sources, () => ({
      shown: [stub.x, stub.y, stub.width, stub.height, touchpoint.number, color],
      make: () => stubItem(stub, touchpoint.number, color),
    }))
    items.push(item)
  }
  return items
}
