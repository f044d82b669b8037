// Finds stages in which nothing happens.

import type { JourneyDocument } from '../../document/journey-document'
import { deleteRecords } from '../../edits/delete-records'
import { inOrder, stepsInOrder } from '../../queries/records-in-order'
import { fix } from '../finding'
import { recordsOf } from '../records-of'
import { mapRule } from '../rule'
import { hasTouchpoints } from '../ways'

/** A touchpoint that lasts into a stage is in it. */
export const emptyStage = mapRule({
  id: 'empty-stage',
  topic: 'structure',
  severity: 'low',
  looksAt: {
    stages: ['order'],
    steps: ['order', 'stageId'],
    touchpoints: ['stepId', 'untilStepId'],
  },
  check: ({ document }) => {
    if (!hasTouchpoints(document)) return []
    const used = usedStages(document)
    const stages = inOrder(document, 'stages')
    return stages
      .filter(({ id }) => !used.has(id))
      .map(({ id }) => {
        const on = { kind: 'stage' as const, id }
        return {
          on,
          params: {},
          fixes: [fix('delete-stage', {}, (draft) => deleteRecords(draft, [on]))],
        }
      })
  },
})

function usedStages(document: JourneyDocument): ReadonlySet<string> {
  const steps = stepsInOrder(document)
  const columnOf = new Map<string, number>(steps.map(({ id }, column) => [id, column]))
  const isUsed = new Uint8Array(steps.length)
  for (const { stepId, untilStepId } of recordsOf(document, 'touchpoints')) {
    const first = columnOf.get(stepId)
    if (first === undefined) continue
    const last = untilStepId === null ? first : (columnOf.get(untilStepId) ?? first)
    isUsed.fill(1, first, last + 1)
  }
  return new Set(steps.filter((_, column) => isUsed[column]).map(({ stageId }) => stageId))
}
