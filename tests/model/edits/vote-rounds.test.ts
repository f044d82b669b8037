// What happens to a round of votes, and to the votes when notes become one.
import { expect, test } from 'vitest'
import { addIdea } from '../../../src/model/edits/add-idea'
import { addPainPoint } from '../../../src/model/edits/add-pain-point'
import { addVoteRound } from '../../../src/model/edits/add-vote-round'
import {
  castBallot,
  countHands,
  handsVoter,
  revealVotes,
} from '../../../src/model/edits/cast-ballot'
import { mergeNotes } from '../../../src/model/edits/merge-notes'
import { updateRecord } from '../../../src/model/edits/update-record'
import { checkInvariants } from '../../../src/model/queries/check-invariants'
import { voteResult } from '../../../src/model/queries/vote-result'
import { createSmallMap, made } from '../../helpers/small-map'

function openRound() {
  const { draft, env, ask, look } = createSmallMap()
  const pain = (text: string, on: typeof ask, severity: number | null, frequency: number | null) =>
    made(
      addPainPoint(draft, { on: { kind: 'touchpoint', id: on }, text, severity, frequency }, env),
    )
  const ids = {
    stock: pain('No stock', ask, 2, null),
    wait: pain('Long wait', look, null, 4),
    again: pain('no stock', look, 5, 1),
  }
  const candidates = Object.values(ids).map((id) => ({ kind: 'painPoint' as const, id }))
  const round = { title: 'What hurts?', candidates, votesPerPerson: 3 }
  const roundId = addVoteRound(draft, round, env)
  const result = () =>
    voteResult(made(draft.voteRounds[roundId])).map(({ candidate, support, concern }) => [
      candidate.id,
      support,
      concern,
    ])
  return { draft, env, ids, roundId, result }
}

test('ballots add up; once revealed nothing can be cast', () => {
  const { draft, ids, roundId, result } = openRound()
  const cast = (support: Record<string, number>, concern: Record<string, number> = {}) =>
    castBallot(draft, { roundId, ballot: { voter: null, support, concern } })
  cast({ [ids.wait]: 2 })
  cast({ [ids.wait]: 1, [ids.stock]: 1, nothing: 9 }, { [ids.again]: 1 })
  countHands(draft, { roundId, candidateId: ids.stock, count: 4 })
  countHands(draft, { roundId, candidateId: ids.stock, count: 5 })
  revealVotes(draft, { roundId })
  cast({ [ids.again]: 3 })
  countHands(draft, { roundId, candidateId: ids.again, count: 7 })
  expect(result()).toEqual([
    [ids.stock, 6, 0],
    [ids.wait, 3, 0],
    [ids.again, 0, 1],
  ])
  expect(draft.voteRounds[roundId]?.ballots.map(({ voter }) => voter)).toContain(handsVoter)
  expect(checkInvariants(draft as never)).toEqual([])
})

test('the order of revealed ballots does not say in which order they came', () => {
  const inOrder = (first: 'stock' | 'wait', second: 'stock' | 'wait') => {
    const { draft, ids, roundId } = openRound()
    for (const name of [first, second]) {
      const ballot = { voter: null, support: { [ids[name]]: 1 }, concern: {} }
      castBallot(draft, { roundId, ballot })
    }
    revealVotes(draft, { roundId })
    return draft.voteRounds[roundId]?.ballots
  }
  expect(inOrder('stock', 'wait')).toEqual(inOrder('wait', 'stock'))
})

test('pains that are merged keep the worst rating, what addresses them, and their votes', () => {
  const { draft, env, ids, roundId, result } = openRound()
  const on = { kind: 'touchpoint', id: made(draft.painPoints[ids.stock]).on.id } as never
  const idea = made(addIdea(draft, { on, text: 'Show stock', painPointIds: [ids.again] }, env))
  const support = { [ids.stock]: 1, [ids.again]: 2 }
  castBallot(draft, { roundId, ballot: { voter: null, support, concern: {} } })
  mergeNotes(draft, { kind: 'painPoint', ids: [ids.stock, ids.again] })
  expect(draft.painPoints[ids.stock]).toMatchObject({
    text: 'No stock',
    severity: 5,
    frequency: 1,
  })
  expect(draft.painPoints[ids.again]).toBeUndefined()
  expect(draft.ideas[idea]?.painPointIds).toEqual([ids.stock])
  expect(result()).toEqual([
    [ids.stock, 3, 0],
    [ids.wait, 0, 0],
  ])
  expect(checkInvariants(draft as never)).toEqual([])
})

test('words that only one of two ideas has stay', () => {
  const { draft, env, ids } = openRound()
  const { on } = made(draft.painPoints[ids.stock])
  const first = made(addIdea(draft, { on, text: 'Reserve online' }, env))
  const second = made(addIdea(draft, { on, text: 'Reserve online for an hour' }, env))
  mergeNotes(draft, { kind: 'idea', ids: [first, second] })
  expect(draft.ideas[first]?.text).toBe('Reserve online\nReserve online for an hour')
})

test('a pain that is still open stays open when it is merged into one that is not', () => {
  const { draft, ids } = openRound()
  const settle = (id: string, state: 'accepted' | 'resolved') => {
    const resolution = { state, reason: 'Shown now', by: 'Ada', at: '2026-11-20T10:00:00.000Z' }
    updateRecord(draft, { kind: 'painPoint', id: id as never, changes: { resolution } })
  }
  settle(ids.stock, 'resolved')
  settle(ids.again, 'accepted')
  mergeNotes(draft, { kind: 'painPoint', ids: [ids.stock, ids.again] })
  expect(draft.painPoints[ids.stock]?.resolution.state).toBe('accepted')
  mergeNotes(draft, { kind: 'painPoint', ids: [ids.stock, ids.wait] })
  expect(draft.painPoints[ids.stock]?.resolution).toMatchObject({ state: 'open', reason: '' })
})

test('the stronger evidence of two pains stays, and what was tried of an idea', () => {
  const { draft, env, ids } = openRound()
  const on = { ...made(draft.painPoints[ids.stock]).on }
  const known = { kind: 'painPoint', id: ids.again, changes: { evidence: 'quantitative' } } as const
  updateRecord(draft, known)
  mergeNotes(draft, { kind: 'painPoint', ids: [ids.stock, ids.again] })
  expect(draft.painPoints[ids.stock]?.evidence).toBe('quantitative')
  mergeNotes(draft, { kind: 'painPoint', ids: [ids.stock, ids.wait] })
  expect(draft.painPoints[ids.stock]?.evidence).toBe('quantitative')

  const first = made(addIdea(draft, { on, text: 'Reserve online' }, env))
  const second = made(addIdea(draft, { on, text: 'Reserve it online' }, env))
  const tried = { kind: 'idea', id: second, changes: { experiment: 'confirmed' } } as const
  updateRecord(draft, tried)
  mergeNotes(draft, { kind: 'idea', ids: [first, second] })
  expect(draft.ideas[first]?.experiment).toBe('confirmed')
})
