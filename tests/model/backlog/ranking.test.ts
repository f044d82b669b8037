import { describe, expect, test } from 'vitest'
import { mustShare } from '../../../src/model/backlog/must-share'
import { rankDisputes } from '../../../src/model/backlog/rank-disputes'
import { rankStability } from '../../../src/model/backlog/rank-stability'
import { rankingBy } from '../../../src/model/backlog/ranking'
import { backlogMap, ice, scored } from '../../helpers/backlog-map'

const names = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id).join(' ')

describe('the ranking by a method', () => {
  test('best first; ties, and what has no score, as they are ranked by hand', () => {
    const document = backlogMap({ a: {}, b: ice(3), c: ice(7), d: {}, e: ice(3) })
    const { items, rankOf, best } = rankingBy(document, 'ice')
    expect(names(items)).toBe('c b e a d')
    expect([...rankOf].flat().join(' ')).toBe('c 1 b 2 e 3')
    expect(best).toBe(7 * 25)
  })

  test('impact and effort: quick wins, big bets, fill-ins, money pits', () => {
    const at = (impact: number, effort: number) => scored({ matrix: { impact, effort } })
    const document = backlogMap({
      a: at(1, 10),
      b: at(5, 1),
      c: at(6, 10),
      d: at(6, 5),
      e: at(10, 6),
    })
    expect(names(rankingBy(document, 'matrix').items)).toBe('d e c b a')
  })

  test('MoSCoW: Must before Should before Could before Won’t', () => {
    const document = backlogMap({
      ...{ a: { moscow: 'wont' }, b: { moscow: 'could' }, c: {}, d: { moscow: 'must' } },
      e: { moscow: 'should' },
    })
    expect(names(rankingBy(document, 'moscow').items)).toBe('d e b a c')
  })
})

describe('whether the top survives one step', () => {
  test('six items far apart: nothing changes the top five', () => {
    const document = backlogMap({
      a: ice(10),
      b: ice(9),
      c: ice(8),
      d: ice(7),
      e: ice(6),
      f: ice(2),
    })
    expect(rankStability(document, 'ice')).toEqual({ top: 5, upsets: [] })
  })

  test('the fifth and the sixth one step apart: each step that swaps them is named', () => {
    const document = backlogMap({
      a: ice(10),
      b: ice(9),
      c: ice(8),
      d: ice(7),
      e: ice(4),
      f: ice(3),
    })
    const upsets = rankStability(document, 'ice')?.upsets.map(
      ({ item, input, from, to, enters, leaves }) =>
        `${item.id} ${input} ${from}-${to}: ${enters.id} for ${leaves.id}`,
    )
    // 4 × 25 = 100 against 3 × 25 = 75: equal scores change nothing.
    expect(upsets).toEqual([])
    const close = backlogMap({
      ...{ a: ice(10), b: ice(9), c: ice(8), d: ice(7), e: ice(4) },
      f: scored({ ice: { impact: 4, confidence: 5, ease: 4 } }),
    })
    const found = rankStability(close, 'ice')?.upsets.map(
      ({ item, input, to, enters, leaves }) =>
        `${item.id} ${input} ${to}: ${enters.id} for ${leaves.id}`,
    )
    expect(found).toEqual(['e impact 3: f for e'])
  })

  test('with five items or fewer there is nothing to fall out of the top', () => {
    expect(rankStability(backlogMap({ a: ice(4), b: ice(3) }), 'ice')).toBeNull()
  })
})

test('methods that put an item far apart are named, near ones are not', () => {
  const both = (impact: number, importance: number) =>
    scored({
      ice: { impact, confidence: 5, ease: 5 },
      opportunity: { importance, satisfaction: 5 },
    })
  const document = backlogMap({ a: both(9, 1), b: both(8, 9), c: both(7, 8), d: ice(10) })
  const disputes = rankDisputes(document)
  expect([...disputes.keys()]).toEqual(['a'])
  expect(disputes.get('a' as never)).toEqual({
    ...{ high: 'ice', low: 'opportunity', highRank: 1, lowRank: 3, of: 3 },
  })
})

describe('the share of Must', () => {
  const sized = (moscow: 'must' | 'should' | 'wont', estimate: number | null) => ({
    moscow,
    estimate,
  })

  test('14 of 22 is 64 %: it warns', () => {
    const document = backlogMap({
      a: sized('must', 14),
      b: sized('should', 8),
      c: sized('wont', 50),
    })
    expect(mustShare(document)).toEqual({
      ...{ must: 14, all: 22, share: 14 / 22, isTooMuch: true, unestimated: 0 },
    })
    expect(Math.round((14 / 22) * 100)).toBe(64)
  })

  test('exactly 60 % does not; what has no size is counted apart', () => {
    const document = backlogMap({
      a: sized('must', 6),
      b: sized('should', 4),
      c: sized('must', null),
    })
    expect(mustShare(document)).toMatchObject({ isTooMuch: false, unestimated: 1 })
    expect(mustShare(backlogMap({ a: sized('must', null) }))).toBeNull()
  })
})
