// The backlog as a method of scoring would rank it, beside the rank that people gave it.
import { memoByIdentities } from '../../lib/memo-by-identities'
import { compareByOrder } from '../../lib/order-key'
import type { JourneyDocument } from '../document/journey-document'
import { inOrder } from '../queries/records-in-order'
import type { BacklogItem, BacklogItemId } from '../records/backlog-item'
import { itemScore } from './item-score'
import type { ScoreMethod } from './score-methods'

export type Ranking = {
  /** All items, best score first; ties and those without a score as they are ranked by hand. */
  readonly items: readonly BacklogItem[]
  /** From 1; only those that have a score. */
  readonly rankOf: ReadonlyMap<BacklogItemId, number>
  /** The highest score; null: none has one. */
  readonly best: number | null
}

/** The ranking by one method; the same object while nothing changed that it stands on. */
export function rankingBy(document: JourneyDocument, method: ScoreMethod): Ranking {
  const { backlogItems, painPoints, ideas, transitions } = document
  return rankings[method](backlogItems, painPoints, ideas, transitions)
}

/** The rank by hand, from 1. */
export function handRanks(document: JourneyDocument): ReadonlyMap<BacklogItemId, number> {
  return ranksOf(inOrder(document, 'backlogItems'))
}

const ranksOf = memoByIdentities(
  (items: readonly BacklogItem[]): ReadonlyMap<BacklogItemId, number> =>
    new Map(items.map(({ id }, index) => [id, index + 1])),
)

const rankings: Readonly<Record<ScoreMethod, ReturnType<typeof rankWith>>> = {
  rice: rankWith('rice'),
  ice: rankWith('ice'),
  wsjf: rankWith('wsjf'),
  opportunity: rankWith('opportunity'),
  moscow: rankWith('moscow'),
  matrix: rankWith('matrix'),
}

function rankWith(method: ScoreMethod) {
  return memoByIdentities(
    (
      backlogItems: JourneyDocument['backlogItems'],
      painPoints: JourneyDocument['painPoints'],
      ideas: JourneyDocument['ideas'],
      transitions: JourneyDocument['transitions'],
    ): Ranking => {
      const tables = { painPoints, ideas, transitions }
      const scored = Object.values<BacklogItem>(backlogItems).map((item) => ({
        item,
        score: itemScore(tables, item, method).value,
      }))
      scored.sort(
        (left, right) =>
          (right.score ?? -Infinity) - (left.score ?? -Infinity) ||
          compareByOrder(left.item, right.item),
      )
      const known = scored.filter(({ score }) => score !== null)
      return {
        items: scored.map(({ item }) => item),
        rankOf: new Map(known.map(({ item }, index) => [item.id, index + 1])),
        best: known[0]?.score ?? null,
      }
    },
  )
}
