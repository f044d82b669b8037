// Where methods of ranking disagree about an item: that is what is worth talking about.
import type { JourneyDocument } from '../document/journey-document'
import type { BacklogItemId } from '../records/backlog-item'
import { rankingBy } from './ranking'
import { type ScoreMethod, scoreMethods } from './score-methods'

export type Dispute = {
  /** The methods that put it highest and lowest, with its ranks among what both of them scored. */
  readonly high: ScoreMethod
  readonly low: ScoreMethod
  readonly highRank: number
  readonly lowRank: number
  /** How many both scored. */
  readonly of: number
}

/**
 * The items about which two methods disagree most, by what both of them scored: by a third of those
 * items and at least by two ranks.
 */
export function rankDisputes(document: JourneyDocument): ReadonlyMap<BacklogItemId, Dispute> {
  const disputes = new Map<BacklogItemId, Dispute>()
  for (const [place, left] of compared.entries()) {
    for (const right of compared.slice(place + 1)) {
      compare(document, left, right, disputes)
    }
  }
  return disputes
}

/** MoSCoW has classes and no ranks within them. */
const compared = scoreMethods.filter((method) => method !== 'moscow')

function compare(
  document: JourneyDocument,
  left: ScoreMethod,
  right: ScoreMethod,
  disputes: Map<BacklogItemId, Dispute>,
): void {
  const one = rankingBy(document, left)
  const other = rankingBy(document, right)
  const both = (id: BacklogItemId) => one.rankOf.has(id) && other.rankOf.has(id)
  const ids = (ranking: typeof one) => ranking.items.map(({ id }) => id).filter(both)
  const inOther = new Map(ids(other).map((id, index) => [id, index + 1]))
  const least = Math.max(2, Math.ceil(inOther.size / 3))
  for (const [index, id] of ids(one).entries()) {
    const ranks = [index + 1, inOther.get(id) ?? 0] as const
    const apart = Math.abs(ranks[0] - ranks[1])
    const known = disputes.get(id)
    if (apart < least || (known && known.lowRank - known.highRank >= apart)) continue
    const isLeftHigh = ranks[0] < ranks[1]
    disputes.set(id, {
      high: isLeftHigh ? left : right,
      low: isLeftHigh ? right : left,
      highRank: Math.min(...ranks),
      lowRank: Math.max(...ranks),
      of: inOther.size,
    })
  }
}
