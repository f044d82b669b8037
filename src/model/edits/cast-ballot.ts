// Puts votes into a round that is open, and opens the box at its end.
import type { Ballot, VoteRoundId } from '../records/vote-round'
import { type DocumentDraft, findRecord } from './edit'
import { updateRecord } from './update-record'

/** The voter of the ballot on which hands are counted. */
export const handsVoter = 'show of hands'

/** One more ballot; votes for what does not stand for choice are left out. */
export function castBallot(
  draft: DocumentDraft,
  { roundId, ballot }: { readonly roundId: VoteRoundId; readonly ballot: Ballot },
): void {
  const round = findRecord(draft, 'voteRound', roundId)
  if (round?.state !== 'open') return
  const ballots = [...round.ballots, ballot]
  updateRecord(draft, { kind: 'voteRound', id: roundId, changes: { ballots } })
}

export type CountHandsArgs = {
  readonly roundId: VoteRoundId
  readonly candidateId: string
  readonly count: number
}

/** How many hands went up for one candidate; counting again replaces the count. */
export function countHands(
  draft: DocumentDraft,
  { roundId, candidateId, count }: CountHandsArgs,
): void {
  const round = findRecord(draft, 'voteRound', roundId)
  if (round?.state !== 'open') return
  const others = round.ballots.filter(({ voter }) => voter !== handsVoter)
  const hands = round.ballots.find(({ voter }) => voter === handsVoter)
  const support = { ...hands?.support, [candidateId]: count }
  const ballots = [...others, { voter: handsVoter, support, concern: {} }]
  updateRecord(draft, { kind: 'voteRound', id: roundId, changes: { ballots } })
}

/**
 * Shows what the round came to. Ballots without a name are put in an order that says nothing about
 * who had the keyboard when.
 */
export function revealVotes(draft: DocumentDraft, { roundId }: { readonly roundId: VoteRoundId }) {
  const round = findRecord(draft, 'voteRound', roundId)
  if (!round || round.state === 'revealed') return
  const said = round.ballots.map((ballot) => ({ ballot, words: JSON.stringify(ballot) }))
  said.sort((left, right) => (left.words < right.words ? -1 : left.words > right.words ? 1 : 0))
  const ballots = said.map(({ ballot }) => ballot)
  updateRecord(draft, {
    kind: 'voteRound',
    id: roundId,
    changes: { ballots, state: 'revealed' },
  })
}
