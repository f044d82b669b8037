// The methods by which a backlog can be ranked: their inputs, what one step in an input is, the score.
import {
  iceScore,
  matrixQuadrant,
  opportunityScore,
  riceScore,
  wsjfScore,
} from '../queries/backlog-scores'
import type { BacklogItem, Scores } from '../records/backlog-item'

export const scoreMethods = ['rice', 'ice', 'wsjf', 'opportunity', 'moscow', 'matrix'] as const

export type ScoreMethod = (typeof scoreMethods)[number]

/** What is scored: an item, or one whose inputs were filled in or changed for a trial. */
export type Scored = Pick<BacklogItem, 'scores' | 'moscow'>

/** `reach` of RICE, `impact` of the matrix; of MoSCoW the class itself. */
export type InputName =
  | keyof NonNullable<Scores['rice']>
  | keyof NonNullable<Scores['ice']>
  | keyof NonNullable<Scores['wsjf']>
  | keyof NonNullable<Scores['opportunity']>
  | 'moscow'

/**
 * The higher the better; null: an input is missing. MoSCoW: Must 4 … Won't 1. Impact and effort: by
 * quadrant (quick win, big bet, fill-in, money pit), within one by impact minus effort.
 */
export function methodScore(method: ScoreMethod, { scores, moscow }: Scored): number | null {
  switch (method) {
    case 'rice':
      return riceScore(scores.rice)
    case 'ice':
      return iceScore(scores.ice)
    case 'wsjf':
      return wsjfScore(scores.wsjf)
    case 'opportunity':
      return opportunityScore(scores.opportunity)
    case 'moscow':
      return moscow && moscowScale.indexOf(moscow) + 1
    default:
      return matrixScore(scores.matrix)
  }
}

/** The inputs of a method with their values; null: missing. */
export function methodInputs(
  method: ScoreMethod,
  { scores, moscow }: Scored,
): readonly { readonly name: InputName; readonly value: number | null }[] {
  if (method === 'moscow') {
    return [{ name: 'moscow', value: moscow && moscowScale.indexOf(moscow) + 1 }]
  }
  const given: Readonly<Partial<Record<string, number | null>>> = scores[method] ?? {}
  return inputNames[method].map((name) => ({ name, value: given[name] ?? null }))
}

/** The same with one input changed; only inputs that have a value are ever changed so. */
export function withInput(
  method: ScoreMethod,
  scored: Scored,
  name: InputName,
  value: number,
): Scored {
  if (method === 'moscow') return { ...scored, moscow: moscowScale[value - 1] ?? null }
  const scores = { ...scored.scores, [method]: { ...scored.scores[method], [name]: value } }
  return { ...scored, scores: scores as Scores }
}

/**
 * One step up (1) or down (-1): the next value of the input's scale; of reach a tenth; of effort 1,
 * or half of it where 1 would leave nothing. Null: the scale ends there.
 */
export function stepOf(
  method: ScoreMethod,
  name: InputName,
  value: number,
  by: 1 | -1,
): number | null {
  if (method === 'rice' && name === 'reach') return by > 0 ? value * 1.1 : value / 1.1
  if (method === 'rice' && name === 'effort') return value + by > 0 ? value + by : value / 2
  const scale = scaleOf(method, name)
  const beyond = by > 0 ? scale.find((one) => one > value) : scale.findLast((one) => one < value)
  return beyond ?? null
}

const moscowScale = ['wont', 'could', 'should', 'must'] as const

const inputNames: Readonly<Record<Exclude<ScoreMethod, 'moscow'>, readonly InputName[]>> = {
  rice: ['reach', 'impact', 'confidence', 'effort'],
  ice: ['impact', 'confidence', 'ease'],
  wsjf: ['value', 'timeCriticality', 'riskReduction', 'size'],
  opportunity: ['importance', 'satisfaction'],
  matrix: ['impact', 'effort'],
}

const oneToTen = Array.from({ length: 10 }, (_, index) => index + 1)

function scaleOf(method: ScoreMethod, name: InputName): readonly number[] {
  switch (method) {
    case 'rice':
      return name === 'impact' ? [0.25, 0.5, 1, 2, 3] : [0.5, 0.8, 1]
    case 'wsjf':
      return [1, 2, 3, 5, 8, 13, 20]
    case 'opportunity':
      return [0, ...oneToTen]
    case 'moscow':
      return [1, 2, 3, 4]
    default:
      return oneToTen
  }
}

const quadrantBase = { 'quick-win': 30, 'big-bet': 20, 'fill-in': 10, 'money-pit': 0 } as const

/** Impact minus effort is at most 9 apart within a quadrant, so that quadrants never mix. */
function matrixScore(matrix: Scores['matrix']): number | null {
  const quadrant = matrixQuadrant(matrix)
  if (!quadrant || matrix?.impact == null || matrix.effort === null) return null
  return quadrantBase[quadrant] + matrix.impact - matrix.effort
}
