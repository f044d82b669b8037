// The shop map with a backlog whose items are given in a few words.
import type { JourneyDocument } from '../../src/model/document/journey-document'
import { type BacklogItem, makeBacklogItem } from '../../src/model/records/backlog-item'
import { byId } from './random-frame'
import { createShopMap, id } from './shop-map'

/** Items named a, b, c … ranked in the order in which they are given. */
export function backlogMap(
  items: Readonly<Record<string, Partial<BacklogItem>>>,
  change: (document: ReturnType<typeof createShopMap>) => void = () => {},
): JourneyDocument {
  const document = createShopMap()
  const made = Object.entries(items).map(([name, item], index) =>
    makeBacklogItem({
      id: id<'backlogItem'>(name),
      number: index + 1,
      order: `a${index}`,
      title: name,
      ...item,
    }),
  )
  Object.assign(document, { backlogItems: byId(made) })
  document.map.counters.backlogItem = made.length
  change(document)
  return document as JourneyDocument
}

const noScores = { rice: null, ice: null, wsjf: null, opportunity: null, matrix: null } as const

export const scored = (scores: Partial<BacklogItem['scores']>): Partial<BacklogItem> => ({
  scores: { ...noScores, ...scores },
})

/** An ICE score of `impact` × 5 × 5. */
export const ice = (impact: number) => scored({ ice: { impact, confidence: 5, ease: 5 } })
