// Finds touchpoints where the customer feels bad and nothing says why.

import type { JourneyDocument } from '../../document/journey-document'
import { annotationsOn } from '../../queries/annotations-on'
import { emotionSummary } from '../../queries/emotion-of'
import { transitionsOf } from '../../queries/transitions-of'
import type { AnnotatedThing } from '../../records/annotated-thing'
import { recordRule } from '../rule'

/** A pain on the way here or on the way on explains the feeling as well; a resolved one does not. */
export const lowEmotionWithoutPain = recordRule({
  id: 'low-emotion-without-pain',
  topic: 'evidence',
  severity: 'medium',
  scope: 'touchpoint',
  looksAt: {
    touchpoints: ['emotions'],
    transitions: ['fromId', 'toId'],
    painPoints: ['on', 'resolution'],
  },
  check: (touchpoint, { document }) => {
    const { value } = emotionSummary(touchpoint, null)
    if (value === null || value >= 0) return null
    const { incoming, outgoing } = transitionsOf(document, touchpoint.id)
    const things: AnnotatedThing[] = [
      { kind: 'touchpoint', id: touchpoint.id },
      ...[...incoming, ...outgoing].map(({ id }) => ({ kind: 'transition' as const, id })),
    ]
    if (things.some((thing) => doesHurt(document, thing))) return null
    return { params: { emotion: value }, severity: value <= -2 ? 'medium' : 'low', weight: -value }
  },
})

function doesHurt(document: JourneyDocument, thing: AnnotatedThing): boolean {
  const { painPoints } = annotationsOn(document, thing)
  return painPoints.some(({ resolution }) => resolution.state !== 'resolved')
}
