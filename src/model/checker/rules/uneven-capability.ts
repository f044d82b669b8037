// Finds things that customers can do in several channels, and that each of them handles its own way.

import { groupBy } from '../../../lib/group-by'
import type { ChannelId } from '../../records/channel'
import type { Touchpoint } from '../../records/touchpoint'
import { recordsOf } from '../records-of'
import { mapRule } from '../rule'
import { sameWords } from '../same-words'

/** Compares what is asked for where something is, and whether the customer is known where it is said. */
export const unevenCapability = mapRule({
  id: 'uneven-capability',
  topic: 'structure',
  severity: 'low',
  looksAt: {
    touchpoints: ['number', 'capability', 'channelId', 'asksFor', 'isIdentified'],
  },
  check: ({ document }) => {
    const able = recordsOf(document, 'touchpoints')
      .filter(({ capability, channelId }) => capability.trim() !== '' && channelId !== null)
      .sort((left, right) => left.number - right.number)
    const groups = groupBy(able, ({ capability }) => sameWords(capability))
    return [...groups.values()].flatMap((cards) => {
      const [first, ...others] = cards
      const asks = isUneven(cards, ({ asksFor }) => asksFor.length > 0 && wordsAsked(asksFor))
      const identity = isUneven(
        cards,
        ({ isIdentified }) => isIdentified !== null && `${isIdentified}`,
      )
      if (!first || !(asks || identity)) return []
      const rest = others.map(({ id }) => ({ kind: 'touchpoint' as const, id }))
      return {
        on: { kind: 'touchpoint' as const, id: first.id },
        params: {
          capability: first.capability.trim(),
          differs:
            asks && identity ? ('both' as const) : asks ? ('asks' as const) : ('identity' as const),
          others: rest,
        },
        evidence: rest,
      }
    })
  },
})

function wordsAsked(asksFor: readonly string[]): string {
  return [...new Set(asksFor.map(sameWords))].sort().join('\n')
}

/** Whether two channels handle it in two ways; `wayOf` says false where it is not known. */
function isUneven(cards: readonly Touchpoint[], wayOf: (card: Touchpoint) => string | false) {
  const ways = new Set<string>()
  const channels = new Set<ChannelId | null>()
  for (const card of cards) {
    const way = wayOf(card)
    if (way === false) continue
    ways.add(way)
    channels.add(card.channelId)
  }
  return ways.size > 1 && channels.size > 1
}
