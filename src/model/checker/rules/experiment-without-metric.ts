// Finds experiments of which nobody has said what is measured, or from which value on it worked.
import { recordRule } from '../rule'

export const experimentWithoutMetric = recordRule({
  id: 'experiment-without-metric',
  topic: 'work',
  severity: 'medium',
  scope: 'idea',
  looksAt: { ideas: ['hypothesis', 'experiment'] },
  check: ({ hypothesis, experiment }) => {
    if (experiment === 'none') return null
    const hasMetric = hypothesis.metric.trim() !== ''
    const hasThreshold = hypothesis.threshold.trim() !== ''
    if (hasMetric && hasThreshold) return null
    if (!hasMetric && !hasThreshold) return { params: { missing: 'both' } }
    return { params: { missing: hasMetric ? 'threshold' : 'metric' } }
  },
})
