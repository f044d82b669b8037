// A round of votes with its ballots.
import { z } from 'zod/mini'
import { defineRecord, type Id, makeRecord, type RecordOf, type Seed } from './define-record'
import { idField, momentField, orderField, titleField } from './fields'

export type VoteRoundId = Id<'voteRound'>

export const candidateField = z.object({
  kind: z.enum(['painPoint', 'idea', 'backlogItem', 'touchpoint', 'transition']),
  id: idField<string>() as unknown as z.ZodMiniString,
})
export type Candidate = z.infer<typeof candidateField>

const votesField = z.record(z.string(), z.int().check(z.minimum(0), z.maximum(100)))

export const ballotField = z.object({
  voter: z.nullable(titleField),
  support: votesField,
  concern: votesField,
})
export type Ballot = z.infer<typeof ballotField>

export const voteRoundRecord = defineRecord({
  kind: 'voteRound',
  table: 'voteRounds',
  prefix: 'vo',
  shape: {
    id: idField<'voteRound'>(),
    order: orderField,
    title: titleField,
    candidates: z.array(candidateField),
    votesPerPerson: z.int().check(z.minimum(1), z.maximum(100)),
    maxPerItem: z.nullable(z.int().check(z.minimum(1), z.maximum(100))),
    hasConcerns: z.boolean(),
    ballots: z.array(ballotField),
    state: z.enum(['open', 'revealed']),
    /** In a re-vote: how many of the best were taken over. */
    topK: z.nullable(z.int().check(z.minimum(1))),
    at: momentField,
  },
  defaults: {
    title: '',
    candidates: [],
    votesPerPerson: 5,
    maxPerItem: null,
    hasConcerns: false,
    ballots: [],
    state: 'open' as const,
    topK: null,
    at: '',
  },
})

export type VoteRound = RecordOf<typeof voteRoundRecord.shape>

/** A whole VoteRound from what is given; the rest is the default. */
export function makeVoteRound(seed: Seed<typeof voteRoundRecord>): VoteRound {
  return makeRecord(voteRoundRecord, seed)
}
