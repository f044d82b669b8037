// Finds feature ideas that say neither why they should help nor what is to change.
import { recordRule } from '../rule'

export const ideaWithoutHypothesis = recordRule({
  id: 'idea-without-hypothesis',
  topic: 'work',
  severity: 'low',
  scope: 'idea',
  looksAt: { ideas: ['hypothesis'] },
  check: ({ hypothesis: { belief, outcome } }) =>
    belief.trim() === '' && outcome.trim() === '' ? { params: {} } : null,
})
