import { describe, expect, test } from 'vitest'
import {
  iceScore,
  matrixQuadrant,
  opportunityScore,
  riceScore,
  wsjfScore,
} from '../../../src/model/queries/backlog-scores'

describe('the worked examples', () => {
  test('RICE: 2000 × 2 × 0.8 ÷ 3 = 1066.67', () => {
    expect(riceScore({ reach: 2000, impact: 2, confidence: 0.8, effort: 3 })).toBeCloseTo(1066.67)
  })

  test('ICE: 8 × 7 × 5 = 280', () => {
    expect(iceScore({ impact: 8, confidence: 7, ease: 5 })).toBe(280)
  })

  test('WSJF: (8 + 5 + 3) ÷ 5 = 3.2', () => {
    const inputs = { value: 8, timeCriticality: 5, riskReduction: 3, size: 5 } as const
    expect(wsjfScore(inputs)).toBeCloseTo(3.2)
  })

  test('opportunity: importance 9, satisfaction 3 → 15; satisfied more than it matters → 4', () => {
    expect(opportunityScore({ importance: 9, satisfaction: 3 })).toBe(15)
    expect(opportunityScore({ importance: 4, satisfaction: 9 })).toBe(4)
  })

  test('the matrix is split at the midpoint of 1 to 10', () => {
    expect(matrixQuadrant({ impact: 6, effort: 5 })).toBe('quick-win')
    expect(matrixQuadrant({ impact: 10, effort: 6 })).toBe('big-bet')
    expect(matrixQuadrant({ impact: 5, effort: 1 })).toBe('fill-in')
    expect(matrixQuadrant({ impact: 1, effort: 10 })).toBe('money-pit')
  })
})

describe('a missing input gives no score, never zero', () => {
  test('a method that nobody touched', () => {
    const scores = [riceScore, iceScore, wsjfScore, opportunityScore, matrixQuadrant]
    expect(scores.map((score) => score(null))).toEqual([null, null, null, null, null])
  })

  test('one input of several', () => {
    expect(riceScore({ reach: null, impact: 2, confidence: 0.8, effort: 3 })).toBeNull()
    expect(iceScore({ impact: 8, confidence: 7, ease: null })).toBeNull()
    expect(opportunityScore({ importance: null, satisfaction: 3 })).toBeNull()
    expect(matrixQuadrant({ impact: 8, effort: null })).toBeNull()
  })

  test('an effort of nothing cannot be divided by', () => {
    expect(riceScore({ reach: 2000, impact: 2, confidence: 0.8, effort: 0 })).toBeNull()
  })
})
