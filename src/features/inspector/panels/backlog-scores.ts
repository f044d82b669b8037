// The inputs of each method of ranking, with its score below them.
import { fieldsOf } from '../fields/field-builder'
import type { ChoiceOption, SectionSpec } from '../fields/field-spec'

const field = fieldsOf<'backlogItem'>()

const unset = { value: null, label: 'fields.none' } as const

const jobSizes: readonly ChoiceOption<1 | 2 | 3 | 5 | 8 | 13 | 20 | null>[] = [
  unset,
  ...([1, 2, 3, 5, 8, 13, 20] as const).map((value) => ({ value, label: null })),
]

const oneToTen = { min: 1, max: 10 }
const zeroToTen = { min: 0, max: 10 }

export const scoreSections: readonly SectionSpec[] = [
  {
    title: 'backlog-fields.rice',
    isFolded: true,
    parts: [
      field.number('scores.rice.reach', 'backlog-fields.riceReach', { min: 0 }),
      field.choice('scores.rice.impact', 'backlog-fields.riceImpact', [
        unset,
        { value: 3, label: 'backlog-fields.massive' },
        { value: 2, label: 'backlog-fields.highImpact' },
        { value: 1, label: 'backlog-fields.mediumImpact' },
        { value: 0.5, label: 'backlog-fields.lowImpact' },
        { value: 0.25, label: 'backlog-fields.minimal' },
      ]),
      field.choice('scores.rice.confidence', 'backlog-fields.riceConfidence', [
        unset,
        { value: 1, label: 'backlog-fields.sure' },
        { value: 0.8, label: 'backlog-fields.likely' },
        { value: 0.5, label: 'backlog-fields.guess' },
      ]),
      field.number('scores.rice.effort', 'backlog-fields.riceEffort', { min: 0 }),
      field.custom('rice'),
    ],
  },
  {
    title: 'backlog-fields.ice',
    isFolded: true,
    parts: [
      field.number('scores.ice.impact', 'backlog-fields.iceImpact', oneToTen),
      field.number('scores.ice.confidence', 'backlog-fields.iceConfidence', oneToTen),
      field.number('scores.ice.ease', 'backlog-fields.iceEase', oneToTen),
      field.custom('ice'),
    ],
  },
  {
    title: 'backlog-fields.wsjf',
    isFolded: true,
    parts: [
      field.choice('scores.wsjf.value', 'backlog-fields.wsjfValue', jobSizes),
      field.choice('scores.wsjf.timeCriticality', 'backlog-fields.wsjfTime', jobSizes),
      field.choice('scores.wsjf.riskReduction', 'backlog-fields.wsjfRisk', jobSizes),
      field.choice('scores.wsjf.size', 'backlog-fields.wsjfSize', jobSizes),
      field.custom('wsjf'),
    ],
  },
  {
    title: 'backlog-fields.opportunity',
    isFolded: true,
    parts: [
      field.number('scores.opportunity.importance', 'backlog-fields.importance', zeroToTen),
      field.number('scores.opportunity.satisfaction', 'backlog-fields.satisfaction', zeroToTen),
      field.custom('opportunity'),
    ],
  },
  {
    title: 'backlog-fields.matrix',
    isFolded: true,
    parts: [
      field.number('scores.matrix.impact', 'backlog-fields.matrixImpact', oneToTen),
      field.number('scores.matrix.effort', 'backlog-fields.matrixEffort', oneToTen),
      field.custom('matrix'),
    ],
  },
]
