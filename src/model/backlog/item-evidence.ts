// What a backlog item stands on: the pains and ideas it is for, where they are, how they were voted.
import { memoByIdentities } from '../../lib/memo-by-identities'
import { memoByIdentity } from '../../lib/memo-by-identity'
import type { JourneyDocument } from '../document/journey-document'
import { comparePainPoints, painWeight } from '../queries/pain-weight'
import { votesByCandidate } from '../queries/votes-of'
import type { AnnotatedThing } from '../records/annotated-thing'
import type { BacklogItem } from '../records/backlog-item'
import type { Idea } from '../records/idea'
import type { PainPoint } from '../records/pain-point'

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
    const votes = votesByCandidate(voteRounds)
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

function distinctPlaces(places: readonly AnnotatedThing[]): readonly AnnotatedThing[] {
  return [...new Map(places.map((place) => [`${place.kind}:${place.id}`, place])).values()]
}

function sumOrNull(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null)
  return known.length > 0 ? known.reduce((sum, value) => sum + value, 0) : null
}
