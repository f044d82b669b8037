// What a round of votes came to.
import type { Candidate, VoteRound } from '../records/vote-round'

export type VoteResult = {
  readonly candidate: Candidate
  readonly support: number
  readonly concern: number
}

/** Most support first, then the fewest concerns; ties in the order in which they stood for choice. */
export function voteResult({ candidates, ballots }: VoteRound): readonly VoteResult[] {
  const results = candidates.map((candidate) => ({
    candidate,
    support: sum(ballots.map(({ support }) => support[candidate.id] ?? 0)),
    concern: sum(ballots.map(({ concern }) => concern[candidate.id] ?? 0)),
  }))
  return results.sort((left, right) => right.support - left.support || left.concern - right.concern)
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0)
}
