// Finds stages of which everything is assumed and nothing known.

import { groupBy } from '../../../lib/group-by'
import type { JourneyDocument } from '../../document/journey-document'
import { recordsOf } from '../records-of'
import { mapRule } from '../rule'

/** One card may be a guess; a stage of guesses is a belief. What is yet to be built is assumed. */
export const assumptionOnly = mapRule({
  id: 'assumption-only',
  topic: 'evidence',
  severity: 'low',
  looksAt: {
    map: ['state'],
    touchpoints: ['evidence', 'stepId'],
    steps: ['stageId'],
    painPoints: ['on', 'evidence'],
  },
  check: ({ document }) => {
    if (document.map.state === 'future') return []
    const known = touchpointsWithEvidence(document)
    const byStage = groupBy(
      recordsOf(document, 'touchpoints'),
      ({ stepId }) => document.steps[stepId]?.stageId,
    )
    return [...byStage].flatMap(([stageId, cards]) => {
      if (stageId === undefined || cards.length < 2) return []
      if (cards.some(({ id }) => known.has(id))) return []
      return {
        on: { kind: 'stage' as const, id: stageId },
        params: { touchpoints: cards.length },
        weight: cards.length,
      }
    })
  },
})

/** Those that were looked into, and those with a pain that was. */
function touchpointsWithEvidence(document: JourneyDocument) {
  const known = new Set<string>()
  for (const { id, evidence } of recordsOf(document, 'touchpoints')) {
    if (evidence !== 'assumption') known.add(id)
  }
  for (const { on, evidence } of recordsOf(document, 'painPoints')) {
    if (evidence !== 'assumption' && on.kind === 'touchpoint') known.add(on.id)
  }
  return known
}
