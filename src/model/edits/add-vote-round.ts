// Opens a round of votes.
import type { EditEnv } from '../document/edit-env'
import { makeVoteRound, type VoteRoundId } from '../records/vote-round'
import { type DocumentDraft, recordsIn } from './edit'
import { orderAt } from './order-at'
import { putNewRecord } from './put-new-record'
import type { Changes } from './update-record'

export type AddVoteRoundArgs = Omit<Changes<'voteRound'>, 'ballots' | 'state' | 'at'>

/** Adds it behind the others, open and without ballots; candidates that are not there are left out. */
export function addVoteRound(
  draft: DocumentDraft,
  changes: AddVoteRoundArgs,
  env: EditEnv,
): VoteRoundId {
  const order = orderAt(recordsIn(draft, 'voteRounds'))
  const round = makeVoteRound({ id: env.newId('voteRound'), order, at: env.now() })
  return putNewRecord(draft, 'voteRound', round, changes)
}
