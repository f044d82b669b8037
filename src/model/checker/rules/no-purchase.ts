// Finds journeys that stop before the customer buys, or begin after that.

import type { JourneyDocument } from '../../document/journey-document'
import type { Lifecycle } from '../../records/stage'
import type { Touchpoint } from '../../records/touchpoint'
import { capabilityNeed } from '../capability-need'
import { recordsOf } from '../records-of'
import { mapRule } from '../rule'

/**
 * Says nothing while a stage that is in use has no lifecycle: the purchase may be there. Where the
 * customer can pay she buys, whatever the stage is called.
 */
export const noPurchase = mapRule({
  id: 'no-purchase',
  topic: 'structure',
  severity: 'medium',
  looksAt: {
    stages: ['lifecycle'],
    steps: ['stageId'],
    touchpoints: ['stepId', 'capability'],
  },
  check: ({ document }) => {
    const touchpoints = recordsOf(document, 'touchpoints')
    if (touchpoints.length === 0) return []
    if (touchpoints.some(({ capability }) => capabilityNeed(capability) === 'pay')) return []
    const used = [...usedLifecycles(document, touchpoints)]
    if (used.every((lifecycle) => lifecycle === 'acquisition')) {
      return [{ on: null, params: { stops: true } }]
    }
    return used.every((lifecycle) => lifecycle !== null && afterwards.includes(lifecycle))
      ? [{ on: null, params: { stops: false } }]
      : []
  },
})

const afterwards: readonly Lifecycle[] = ['engagement', 'retention', 'referral']

function usedLifecycles({ steps, stages }: JourneyDocument, touchpoints: readonly Touchpoint[]) {
  const stepIds = new Set(touchpoints.map(({ stepId }) => stepId))
  return new Set(
    [...stepIds].map((id) => {
      const step = steps[id]
      return (step && stages[step.stageId]?.lifecycle) ?? null
    }),
  )
}
