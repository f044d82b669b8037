// The score of a backlog item in its map: what was typed, and what the map offers where nothing was.
import { memoByIdentities } from '../../lib/memo-by-identities'
import { memoByIdentity } from '../../lib/memo-by-identity'
import type { JourneyDocument } from '../document/journey-document'
import type { BacklogItem, Scores } from '../records/backlog-item'
import type { TransitionId } from '../records/transition'
import { itemEvidence } from './item-evidence'
import {
  type InputName,
  methodInputs,
  methodScore,
  type Scored,
  type ScoreMethod,
} from './score-methods'

export type ItemScore = {
  /** The higher the better; null: an input is missing. */
  readonly value: number | null
  readonly missing: readonly InputName[]
}

/** What of a document a score stands on, besides the item. */
export type ScoredTables = Pick<JourneyDocument, 'painPoints' | 'ideas' | 'transitions'>

export type OfferedInputs = Pick<NonNullable<Scores['rice']>, 'reach' | 'impact'>

/** By one method. The same object while the item and what it stands on are the same. */
export function itemScore(
  document: ScoredTables,
  item: BacklogItem,
  method: ScoreMethod,
): ItemScore {
  return scoresOf(scoredIn(document, item))[method]
}

/** The item's inputs with those of the map in the gaps. */
export function scoredIn(document: ScoredTables, item: BacklogItem): Scored {
  return filledIn(document.painPoints, document.ideas, document.transitions)(item)
}

/**
 * What the map offers for RICE: reach is the sum of `volume` over the distinct transitions where its
 * pains and ideas are; impact comes from its worst open pain, severity 5 … 1 → 3, 2, 1, 0.5, 0.25.
 */
export function offeredInputs(document: JourneyDocument, item: BacklogItem): OfferedInputs {
  return offersOf(itemEvidence(document, item), document.transitions)
}

const filledIn = memoByIdentities(
  (
    painPoints: JourneyDocument['painPoints'],
    ideas: JourneyDocument['ideas'],
    transitions: JourneyDocument['transitions'],
  ) =>
    memoByIdentity((item: BacklogItem): Scored => {
      // Votes are no input of a score.
      const evidence = itemEvidence({ painPoints, ideas, voteRounds: noRounds }, item)
      const { reach, impact } = offersOf(evidence, transitions)
      const { rice } = item.scores
      if (reach === null && impact === null) return item
      const filled = {
        reach: rice?.reach ?? reach,
        impact: rice?.impact ?? impact,
        confidence: rice?.confidence ?? null,
        effort: rice?.effort ?? null,
      }
      return { moscow: item.moscow, scores: { ...item.scores, rice: filled } }
    }),
)

const noRounds = {}

const scoresOf = memoByIdentity((scored: Scored) => {
  const score = (method: ScoreMethod): ItemScore => ({
    value: methodScore(method, scored),
    missing: methodInputs(method, scored)
      .filter(({ value }) => value === null)
      .map(({ name }) => name),
  })
  return {
    rice: score('rice'),
    ice: score('ice'),
    wsjf: score('wsjf'),
    opportunity: score('opportunity'),
    moscow: score('moscow'),
    matrix: score('matrix'),
  }
})

const impactOfSeverity = [0.25, 0.5, 1, 2, 3] as const

function offersOf(
  { painPoints, ideas }: ReturnType<typeof itemEvidence>,
  transitions: JourneyDocument['transitions'],
): OfferedInputs {
  const lines = new Set(
    [...painPoints, ...ideas].flatMap(({ on }) =>
      on.kind === 'transition' ? [on.id as TransitionId] : [],
    ),
  )
  const volumes = [...lines].flatMap((id) => transitions[id]?.volume ?? [])
  const severities = painPoints
    .filter(({ resolution }) => resolution.state === 'open')
    .flatMap(({ severity }) => severity ?? [])
  const worst = Math.max(...severities)
  return {
    reach: volumes.length > 0 ? volumes.reduce((sum, volume) => sum + volume, 0) : null,
    impact: impactOfSeverity[worst - 1] ?? null,
  }
}
