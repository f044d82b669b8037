// Finds metrics that have one name and two units or targets.

import { groupBy } from '../../../lib/group-by'
import type { JourneyDocument } from '../../document/journey-document'
import { updateRecord } from '../../edits/update-record'
import type { Metric, Touchpoint, TouchpointId } from '../../records/touchpoint'
import { fix } from '../finding'
import { recordsOf } from '../records-of'
import { mapRule } from '../rule'
import { sameWords } from '../same-words'

export const metricWithTwoMeanings = mapRule({
  id: 'metric-with-two-meanings',
  topic: 'work',
  severity: 'medium',
  looksAt: { touchpoints: ['number', 'metrics'] },
  check: ({ document }) => {
    const taken = new Set<TouchpointId>()
    return [...groupBy(usesOf(document), ({ name }) => name).values()].flatMap((uses) => {
      const units = distinct(uses.map(({ metric }) => metric.unit.trim()).filter(Boolean))
      const targets = distinct(
        uses.map(({ metric }) => metric.target).filter((one) => one !== null),
      )
      if (units.length < 2 && targets.length < 2) return []
      // One finding a place: the next metric of the same two cards is said at the other one.
      const first = uses.find(({ touchpoint }) => !taken.has(touchpoint.id))
      if (!first) return []
      taken.add(first.touchpoint.id)
      const [unit = ''] = units
      const [target = null] = targets
      const same = fix(
        'same-metric',
        { unit, target: target === null ? '' : String(target) },
        (draft) => {
          for (const { touchpoint, name } of uses) {
            const metrics = touchpoint.metrics.map((metric) =>
              sameWords(metric.name) === name ? { ...metric, unit, target } : metric,
            )
            updateRecord(draft, { kind: 'touchpoint', id: touchpoint.id, changes: { metrics } })
          }
        },
      )
      return {
        on: { kind: 'touchpoint' as const, id: first.touchpoint.id },
        params: { metric: first.metric.name.trim(), units, targets },
        evidence: uses.map(({ touchpoint }) => ({
          kind: 'touchpoint' as const,
          id: touchpoint.id,
        })),
        fixes: [same],
      }
    })
  },
})

type Use = { readonly name: string; readonly metric: Metric; readonly touchpoint: Touchpoint }

function usesOf(document: JourneyDocument): Use[] {
  return recordsOf(document, 'touchpoints')
    .filter(({ metrics }) => metrics.length > 0)
    .sort((left, right) => left.number - right.number)
    .flatMap((touchpoint) =>
      touchpoint.metrics.map((metric) => ({ name: sameWords(metric.name), metric, touchpoint })),
    )
    .filter(({ name }) => name !== '')
}

function distinct<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)]
}
