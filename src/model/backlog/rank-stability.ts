// Whether the top of a ranking survives one step up or down in any single input of any item.
import type { JourneyDocument } from '../document/journey-document'
import type { BacklogItem } from '../records/backlog-item'
import { itemScore, type ScoredTables, scoredIn } from './item-score'
import { rankingBy } from './ranking'
import {
  type InputName,
  methodInputs,
  methodScore,
  type ScoreMethod,
  stepOf,
  withInput,
} from './score-methods'

/** One step that changes which items are on top. */
export type Upset = {
  readonly item: BacklogItem
  readonly input: InputName
  readonly from: number
  readonly to: number
  /** Which comes into the top, and which falls out of it for it. */
  readonly enters: BacklogItem
  readonly leaves: BacklogItem
}

export type Stability = {
  /** How many are on top: five, or fewer where fewer are scored. */
  readonly top: number
  readonly upsets: readonly Upset[]
}

/** Null: so few items are scored that all of them are on top. The order within the top is free. */
export function rankStability(
  document: JourneyDocument,
  method: ScoreMethod,
  top = 5,
): Stability | null {
  const { items, rankOf } = rankingBy(document, method)
  const ranked = items.slice(0, rankOf.size)
  const last = ranked[top - 1]
  const next = ranked[top]
  if (!last || !next) return null
  const edge = { lowest: scoreOf(document, last, method), highest: scoreOf(document, next, method) }
  const upsets = ranked.flatMap((item, index) => {
    const isOnTop = index < top
    return stepsOf(document, item, method).flatMap((step) => {
      const isUpset = isOnTop ? step.score < edge.highest : step.score > edge.lowest
      const pair = isOnTop ? { enters: next, leaves: item } : { enters: item, leaves: last }
      return isUpset ? [{ item, input: step.input, from: step.from, to: step.to, ...pair }] : []
    })
  })
  return { top, upsets }
}

function scoreOf(document: ScoredTables, item: BacklogItem, method: ScoreMethod): number {
  return itemScore(document, item, method).value ?? 0
}

function stepsOf(document: ScoredTables, item: BacklogItem, method: ScoreMethod) {
  const scored = scoredIn(document, item)
  return methodInputs(method, scored).flatMap(({ name, value }) =>
    ([1, -1] as const).flatMap((by) => {
      const to = value === null ? null : stepOf(method, name, value, by)
      if (value === null || to === null) return []
      const score = methodScore(method, withInput(method, scored, name, to))
      return score === null ? [] : [{ input: name, from: value, to, score }]
    }),
  )
}
