import { describe, expect, test } from 'vitest'
import { itemEvidence } from '../../../src/model/backlog/item-evidence'
import { itemScore, offeredInputs } from '../../../src/model/backlog/item-score'
import type { JourneyDocument } from '../../../src/model/document/journey-document'
import type { BacklogItem } from '../../../src/model/records/backlog-item'
import { makePainPoint } from '../../../src/model/records/pain-point'
import { makeVoteRound } from '../../../src/model/records/vote-round'
import { backlogMap, scored } from '../../helpers/backlog-map'
import { id } from '../../helpers/shop-map'

const item = (document: JourneyDocument, name = 'a') =>
  document.backlogItems[id<'backlogItem'>(name)] as BacklogItem

/** P1 is on X2, which 400 take a month; P2 is on X2 too, P3 on the touchpoint "tests". */
const hurting = (links: Partial<BacklogItem>) =>
  backlogMap({ a: links }, (document) => {
    const x2 = document.transitions[id<'transition'>('x2')]
    const p1 = document.painPoints[id<'painPoint'>('p1')]
    if (x2) x2.volume = 400
    if (p1) Object.assign(p1, { severity: 3, frequency: 2 })
    const more = [
      { name: 'p2', on: { kind: 'transition', id: id<'transition'>('x2') }, severity: 4 },
      { name: 'p3', on: { kind: 'touchpoint', id: id<'touchpoint'>('tests') }, severity: 5 },
    ] as const
    for (const [index, { name, on, severity }] of more.entries()) {
      const pain = makePainPoint({
        ...{ id: id<'painPoint'>(name), number: index + 2, order: `a${index + 1}`, on, severity },
        frequency: 2,
      })
      Object.assign(document.painPoints, { [name]: pain })
    }
  })

const pains = (...names: string[]) => names.map((name) => id<'painPoint'>(name))

describe('what the map offers for RICE', () => {
  test('reach counts a transition once, however many of its pains are linked', () => {
    const document = hurting({ painPointIds: pains('p1', 'p2') })
    expect(offeredInputs(document, item(document))).toEqual({ reach: 400, impact: 2 })
  })

  test('impact comes from the worst open pain; a touchpoint has no reach', () => {
    const document = hurting({ painPointIds: pains('p3') })
    expect(offeredInputs(document, item(document))).toEqual({ reach: null, impact: 3 })
  })

  test('what was typed wins, what is missing is named, and no score is never zero', () => {
    const typed = { reach: 100, impact: null, confidence: 0.8, effort: 4 } as const
    const document = hurting({ painPointIds: pains('p1', 'p2'), ...scored({ rice: typed }) })
    expect(itemScore(document, item(document), 'rice')).toEqual({
      value: (100 * 2 * 0.8) / 4,
      missing: [],
    })
    const half = hurting({ painPointIds: pains('p1') })
    expect(itemScore(half, item(half), 'rice')).toEqual({
      value: null,
      missing: ['confidence', 'effort'],
    })
  })
})

describe('what an item stands on', () => {
  test('the weight of its open pains, each place once', () => {
    const document = hurting({ painPointIds: pains('p1', 'p2', 'p3') })
    const { painWeight, places } = itemEvidence(document, item(document))
    expect(painWeight).toBe(3 * 2 + 4 * 2 + 5 * 2)
    expect(places.map((place) => place.id)).toEqual(['tests', 'x2'])
  })

  test('votes count once a round is revealed, and not before', () => {
    const round = (state: 'open' | 'revealed') =>
      makeVoteRound({
        id: id<'voteRound'>('round'),
        order: 'a0',
        state,
        candidates: [
          { kind: 'painPoint', id: 'p1' },
          { kind: 'backlogItem', id: 'a' },
        ],
        ballots: [{ voter: null, support: { p1: 2, a: 1 }, concern: {} }],
      })
    const votes = (state: 'open' | 'revealed') => {
      const document = hurting({ painPointIds: pains('p1') })
      const voted = { ...document, voteRounds: { round: round(state) } }
      return itemEvidence(voted, item(document)).votes
    }
    expect([votes('open'), votes('revealed')]).toEqual([null, 3])
  })
})
