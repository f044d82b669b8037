// What can be voted on: pain points and ideas of the map, all of them, the selected, the heaviest.
import type { JourneyDocument, RecordRef } from '../document/journey-document'
import { spokenNumber } from '../queries/name-of'
import { comparePainPoints, painWeight } from '../queries/pain-weight'
import type { Idea } from '../records/idea'
import type { PainPoint } from '../records/pain-point'
import type { Candidate, VoteRound } from '../records/vote-round'
import type { CandidateNumbers } from './typed-ballot'

export type VotableKind = 'painPoint' | 'idea'
export type VotableNote = PainPoint | Idea

/** Open pain points, or ideas, heaviest first; an idea weighs what the pains it addresses weigh. */
export function votableNotes(
  { painPoints, ideas }: JourneyDocument,
  kind: VotableKind,
): readonly VotableNote[] {
  if (kind === 'painPoint') {
    return Object.values<PainPoint>(painPoints)
      .filter(({ resolution }) => resolution.state === 'open')
      .sort(comparePainPoints)
  }
  const weightOf = ({ painPointIds }: Idea) =>
    painPointIds.reduce((sum, id) => {
      const pain = painPoints[id]
      return sum + ((pain && painWeight(pain)) ?? 0)
    }, 0)
  return Object.values<Idea>(ideas)
    .filter(({ experiment }) => experiment !== 'refuted')
    .map((idea) => ({ idea, weight: weightOf(idea) }))
    .sort((left, right) => right.weight - left.weight || left.idea.number - right.idea.number)
    .map(({ idea }) => idea)
}

/** Those that are selected, or stand on a thing that is. */
export function selectedNotes(
  notes: readonly VotableNote[],
  selection: readonly { readonly kind: string; readonly id: string }[],
): readonly VotableNote[] {
  const ids = new Set(selection.map(({ id }) => id))
  return notes.filter(({ id, on }) => ids.has(id) || ids.has(on.id))
}

/** What the candidates of a round are called; those without a number by their place. */
export function numbersOf(
  document: JourneyDocument,
  candidates: readonly Candidate[],
): CandidateNumbers {
  return new Map(
    candidates.map((candidate, place) => [
      candidate.id,
      spokenNumber(document, candidate as RecordRef) ?? String(place + 1),
    ]),
  )
}

/** The candidates that got most, for another round; fewer than asked for where there are no more. */
export function bestOf(
  results: readonly { readonly candidate: Candidate; readonly support: number }[],
  count: number,
): VoteRound['candidates'] {
  return results.slice(0, count).map(({ candidate }) => ({ ...candidate }))
}
