// What a pain, an idea, a quote and a question keep when they become one another.
import { describe, expect, test } from 'vitest'
import { addBacklogItem } from '../../../src/model/edits/add-backlog-item'
import { addIdea } from '../../../src/model/edits/add-idea'
import { addPainPoint } from '../../../src/model/edits/add-pain-point'
import { addQuote } from '../../../src/model/edits/add-quote'
import { convertAnnotation } from '../../../src/model/edits/convert-annotation'
import { putNewRecord } from '../../../src/model/edits/put-new-record'
import { annotationsOn } from '../../../src/model/queries/annotations-on'
import { checkInvariants } from '../../../src/model/queries/check-invariants'
import { makeParkedItem } from '../../../src/model/records/parked-item'
import { makeVoteRound } from '../../../src/model/records/vote-round'
import { createSmallMap, made } from '../../helpers/small-map'

function mapWithPain() {
  const map = createSmallMap()
  const on = { kind: 'transition', id: map.lookToAsk } as const
  const pain = made(addPainPoint(map.draft, { on, text: 'Repeats her order' }, map.env))
  return { ...map, on, pain }
}

describe('converting', () => {
  test('a pain becomes an idea on the same line, with its backlog items and votes', () => {
    const { draft, env, on, pain } = mapWithPain()
    const item = addBacklogItem(draft, { title: 'Keep it', painPointIds: [pain] }, env)
    const round = env.newId('voteRound')
    putNewRecord(draft, 'voteRound', makeVoteRound({ id: round, order: 'a0' }), {
      candidates: [{ kind: 'painPoint', id: pain }],
      ballots: [{ voter: null, support: { [pain]: 3 }, concern: {} }],
    })
    const idea = made(
      convertAnnotation(draft, { from: { kind: 'painPoint', id: pain }, to: 'idea' }, env),
    )
    expect(annotationsOn(draft, on).ideas).toMatchObject([{ text: 'Repeats her order', number: 1 }])
    expect(annotationsOn(draft, on).painPoints).toEqual([])
    expect(draft.backlogItems[item]).toMatchObject({ painPointIds: [], ideaIds: [idea.id] })
    expect(draft.voteRounds[round]).toMatchObject({
      candidates: [{ kind: 'idea', id: idea.id }],
      ballots: [{ support: { [idea.id]: 3 } }],
    })
  })

  test('an idea and a quote keep the pain that they are about', () => {
    const { draft, env, on, pain } = mapWithPain()
    const quote = made(
      addQuote(draft, { on, text: 'Again?', source: 'Ann', painPointId: pain }, env),
    )
    const idea = made(
      convertAnnotation(draft, { from: { kind: 'quote', id: quote }, to: 'idea' }, env),
    )
    expect(annotationsOn(draft, on).ideas).toMatchObject([
      { text: 'Again?\nAnn', painPointIds: [pain] },
    ])
    convertAnnotation(draft, { from: idea, to: 'quote' }, env)
    expect(Object.values(draft.quotes)).toMatchObject([{ painPointId: pain }])
  })

  test('a question becomes a pain on the thing that it is about, or that is named', () => {
    const { draft, env, on } = mapWithPain()
    const id = env.newId('parkedItem')
    putNewRecord(draft, 'parkedItem', makeParkedItem({ id, order: 'a0' }), { text: 'Who owns it?' })
    const from = { kind: 'parkedItem', id } as const
    expect(convertAnnotation(draft, { from, to: 'painPoint' }, env)).toBeNull()
    expect(draft.parkingLot[id]).toBeDefined()
    convertAnnotation(draft, { from, to: 'painPoint', on }, env)
    expect(draft.parkingLot[id]).toBeUndefined()
    expect(annotationsOn(draft, on).painPoints.map(({ text }) => text)).toContain('Who owns it?')
    expect(checkInvariants(draft)).toEqual([])
  })

  test('the words of fields that the new kind does not have are kept', () => {
    const { draft, env, on } = mapWithPain()
    const hypothesis = { belief: 'We believe', outcome: 'more orders', metric: '', threshold: '' }
    const idea = made(addIdea(draft, { on, text: 'Show the list', hypothesis }, env))
    convertAnnotation(draft, { from: { kind: 'idea', id: idea }, to: 'brightSpot' }, env)
    expect(Object.values(draft.brightSpots)).toMatchObject([
      { text: 'Show the list\nWe believe\nmore orders' },
    ])
  })
})
