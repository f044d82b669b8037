// How many votes each thing has, over all rounds.
import { memoByIdentity } from '../../lib/memo-by-identity'
import type { JourneyDocument } from '../document/journey-document'
import type { VoteRound } from '../records/vote-round'
import { voteResult } from './vote-result'

/**
 * Support by the id of what stood for choice; what was never voted on is not in it. Nothing of a
 * round that is still open is counted: it may be read nowhere.
 */
export const votesByCandidate: (
  rounds: JourneyDocument['voteRounds'],
) => ReadonlyMap<string, number> = memoByIdentity((rounds: JourneyDocument['voteRounds']) => {
  const support = new Map<string, number>()
  for (const round of Object.values<VoteRound>(rounds)) {
    if (round.state !== 'revealed') continue
    for (const result of voteResult(round)) {
      const { id } = result.candidate
      support.set(id, (support.get(id) ?? 0) + result.support)
    }
  }
  return support
})
