// What a backlog item stands on: the pains and ideas it is for, where they are, how they were voted.
import { memoByIdentities } from '../../lib/memo-by-identities'
import { memoByIdentity } from '../../lib/memo-by-identity'
import type { JourneyDocument } from '../document/journey-document'
import { comparePainPoints, painWeight } from '../queries/pain-weight'
import { voteResult } from '../queries/vote-result'
import type { AnnotatedThing } from '../records/annotated-thing'
import type { BacklogItem } from '../records/backlog-item'
import type { Idea } from '../records/idea'
import type { PainPoint } from '../records/pain-point'
import type { VoteRound } from '../records/vote-round'

export type ItemEvidence = {
  /** Those linked, heaviest first. */
  readonly painPoints: readonly PainPoint[]
  readonly ideas: readonly Idea[]
  /** Each thing once: where its open pains are, or else its pains, or else its ideas. */
  readonly places: readonly AnnotatedThing[]
  /** Sum over its open pains; null when none of them is rated. */
  readonly painWeight: number | null
  /** Its own, and those of its pains and ideas, in rounds that are revealed; null: never voted on. */
  readonly votes: number | null
}

/** The same object while the item, the pains, the ideas and the rounds are the same. */
export function itemEvidence(
  document: Pick<JourneyDocument, 'painPoints' | 'ideas' | 'voteRounds'>,
  item: BacklogItem,
): ItemEvidence {
  return evidenceIn(document.painPoints, document.ideas, document.voteRounds)(item)
}

const evidenceIn = memoByIdentities(
  (
    painPoints: JourneyDocument['painPoints'],
    ideas: JourneyDocument['ideas'],
    voteRounds: JourneyDocument['voteRounds'],
  ) => {
    const votes = supportByCandidate(voteRounds)
    return memoByIdentity((item: BacklogItem): ItemEvidence => {
      const pains = item.painPointIds.flatMap((id) => painPoints[id] ?? []).sort(comparePainPoints)
      const open = pains.filter(({ resolution }) => resolution.state === 'open')
      const linkedIdeas = item.ideaIds.flatMap((id) => ideas[id] ?? [])
      const seats = [open, pains, linkedIdeas].find((list) => list.length > 0) ?? []
      return {
        painPoints: pains,
        ideas: linkedIdeas,
        places: distinctPlaces(seats.map(({ on }) => on)),
        painWeight: sumOrNull(open.map(painWeight)),
        votes: sumOrNull([item, ...pains, ...linkedIdeas].map(({ id }) => votes.get(id) ?? null)),
      }
    })
  },
)

function supportByCandidate(rounds: JourneyDocument['voteRounds']): ReadonlyMap<string, number> {
  const support = new Map<string, number>()
  for (const round of Object.values<VoteRound>(rounds)) {
    // Nothing of a round that is still open may be read anywhere.
    if (round.state !== 'revealed') continue
    for (const result of voteResult(round)) {
      const { id } = result.candidate
      support.set(id, (support.get(id) ?? 0) + result.support)
    }
  }
  return support
}

function distinctPlaces(places: readonly AnnotatedThing[]): readonly AnnotatedThing[] {
  return [...new Map(places.map((place) => [`${place.kind}:${place.id}`, place])).values()]
}

function sumOrNull(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null)
  return known.length > 0 ? known.reduce((sum, value) => sum + value, 0) : null
}
