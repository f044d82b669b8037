// Finds open pain points that are only assumed.
import { painWeight } from '../../queries/pain-weight'
import { recordRule } from '../rule'

export const painWithoutEvidence = recordRule({
  id: 'pain-without-evidence',
  topic: 'evidence',
  severity: 'low',
  scope: 'painPoint',
  looksAt: { painPoints: ['evidence', 'resolution', 'severity', 'frequency'] },
  check: (painPoint) =>
    painPoint.evidence === 'assumption' && painPoint.resolution.state === 'open'
      ? { params: {}, weight: painWeight(painPoint) ?? 1 }
      : null,
})
