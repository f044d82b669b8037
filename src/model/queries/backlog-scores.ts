// The scores of a backlog item. Every missing input gives no score, never zero.
import type { Scores } from '../records/backlog-item'

/** Where an item stands between what it brings and what it costs. */
export type MatrixQuadrant = 'quick-win' | 'big-bet' | 'fill-in' | 'money-pit'

/** Reach × impact × confidence ÷ effort; 2000, 2, 0.8, 3 → 1066.67. Null without an effort. */
export function riceScore(rice: Scores['rice']): number | null {
  if (!rice) return null
  const { reach, impact, confidence, effort } = rice
  if (reach === null || impact === null || confidence === null || !effort) return null
  return (reach * impact * confidence) / effort
}

/** Impact × confidence × ease, each 1–10; 8, 7, 5 → 280. */
export function iceScore(ice: Scores['ice']): number | null {
  if (!ice) return null
  const { impact, confidence, ease } = ice
  if (impact === null || confidence === null || ease === null) return null
  return impact * confidence * ease
}

/** (Value + time criticality + risk reduction) ÷ size; 8, 5, 3, 5 → 3.2. */
export function wsjfScore(wsjf: Scores['wsjf']): number | null {
  if (!wsjf) return null
  const { value, timeCriticality, riskReduction, size } = wsjf
  if (value === null || timeCriticality === null || riskReduction === null || !size) return null
  return (value + timeCriticality + riskReduction) / size
}

/** Importance + what of it is not satisfied; 9, 3 → 15. */
export function opportunityScore(opportunity: Scores['opportunity']): number | null {
  if (!opportunity) return null
  const { importance, satisfaction } = opportunity
  if (importance === null || satisfaction === null) return null
  return importance + Math.max(importance - satisfaction, 0)
}

/** The middle of the scale from 1 to 10. */
const midpoint = 5.5

/** Split at the midpoint of the scale: high impact and low effort is a quick win. */
export function matrixQuadrant(matrix: Scores['matrix']): MatrixQuadrant | null {
  if (!matrix || matrix.impact === null || matrix.effort === null) return null
  const isWorthIt = matrix.impact > midpoint
  const isHard = matrix.effort > midpoint
  if (isWorthIt) return isHard ? 'big-bet' : 'quick-win'
  return isHard ? 'money-pit' : 'fill-in'
}
