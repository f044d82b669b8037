// The texts that name the inputs of a method, its scores and its quadrants.
import type { InputName, ScoreMethod } from '../../model/backlog/score-methods'
import { matrixQuadrant } from '../../model/queries/backlog-scores'
import type { BacklogItem } from '../../model/records/backlog-item'
import type { PlainTextKey } from '../../text/catalogue'
import type { Texts } from '../../text/texts'

export function inputKey(method: ScoreMethod, name: InputName): PlainTextKey {
  return keys[method][name] ?? `backlog-fields.${method}`
}

/** "1,067", "3.2"; of MoSCoW and of impact and effort the word. Null: there is no score. */
export function scoreWords(
  method: ScoreMethod,
  value: number | null,
  { moscow, scores }: Pick<BacklogItem, 'moscow' | 'scores'>,
  { write, language }: Texts,
): string | null {
  if (value === null) return null
  if (method === 'moscow') return moscow && write(`backlog-fields.${moscow}`)
  if (method === 'matrix') {
    const quadrant = matrixQuadrant(scores.matrix)
    return quadrant && write(quadrantKeys[quadrant])
  }
  const maximumFractionDigits = value >= 100 ? 0 : 2
  return new Intl.NumberFormat(language, { maximumFractionDigits }).format(value)
}

export const quadrantKeys = {
  'quick-win': 'backlog-fields.quickWin',
  'big-bet': 'backlog-fields.bigBet',
  'fill-in': 'backlog-fields.fillIn',
  'money-pit': 'backlog-fields.moneyPit',
} as const

const keys: Readonly<Record<ScoreMethod, Readonly<Partial<Record<InputName, PlainTextKey>>>>> = {
  rice: {
    reach: 'backlog-fields.riceReach',
    impact: 'backlog-fields.riceImpact',
    confidence: 'backlog-fields.riceConfidence',
    effort: 'backlog-fields.riceEffort',
  },
  ice: {
    impact: 'backlog-fields.iceImpact',
    confidence: 'backlog-fields.iceConfidence',
    ease: 'backlog-fields.iceEase',
  },
  wsjf: {
    value: 'backlog-fields.wsjfValue',
    timeCriticality: 'backlog-fields.wsjfTime',
    riskReduction: 'backlog-fields.wsjfRisk',
    size: 'backlog-fields.wsjfSize',
  },
  opportunity: {
    importance: 'backlog-fields.importance',
    satisfaction: 'backlog-fields.satisfaction',
  },
  moscow: { moscow: 'backlog-fields.moscow' },
  matrix: { impact: 'backlog-fields.matrixImpact', effort: 'backlog-fields.matrixEffort' },
}
