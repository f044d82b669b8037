// Finds maps that are too large to be talked about at once, and says where to split them.

import { int } from '../../../lib/typed-lists'
import type { JourneyDocument, RecordRef } from '../../document/journey-document'
import { stepsInOrder } from '../../queries/records-in-order'
import type { Step } from '../../records/step'
import { flowGraph } from '../flow-graph'
import { recordsOf } from '../records-of'
import { mapRule } from '../rule'

/** What fits on a shared screen and into a morning. */
const most = { touchpoints: 60, steps: 20 } as const

export const mapTooLarge = mapRule({
  id: 'map-too-large',
  topic: 'structure',
  severity: 'medium',
  looksAt: {
    touchpoints: ['stepId'],
    transitions: ['fromId', 'toId'],
    steps: ['order', 'stageId'],
    stages: ['order'],
  },
  check: ({ document }) => {
    const steps = stepsInOrder(document)
    const { length: touchpoints } = recordsOf(document, 'touchpoints')
    if (touchpoints <= most.touchpoints && steps.length <= most.steps) return []
    const split = bestSplit(document, steps, touchpoints)
    return [
      {
        on: null,
        params: { touchpoints, steps: steps.length, ...(split ?? noSplit) },
        evidence: split ? [split.after] : [],
        weight: touchpoints,
      },
    ]
  },
})

type Split = {
  readonly after: RecordRef
  readonly left: number
  readonly right: number
  readonly crossing: number
}

const noSplit = { after: null, left: 0, right: 0, crossing: 0 }

/** Between two stages if there are any: halves of about one size, with few transitions across. */
function bestSplit(document: JourneyDocument, steps: readonly Step[], all: number): Split | null {
  const { leftOf, crossingAt } = countsByColumn(document, steps)
  const borders = steps.flatMap((step, column) => {
    const next = steps[column + 1]
    if (!next) return []
    return [{ column, step, isBetweenStages: next.stageId !== step.stageId }]
  })
  const stageBorders = borders.filter(({ isBetweenStages }) => isBetweenStages)
  const splits = (stageBorders.length > 0 ? stageBorders : borders)
    .map(({ column, step, isBetweenStages }): Split => {
      const left = leftOf[column] ?? 0
      const after: RecordRef = isBetweenStages
        ? { kind: 'stage', id: step.stageId }
        : { kind: 'step', id: step.id }
      return { after, left, right: all - left, crossing: crossingAt[column] ?? 0 }
    })
    .filter(({ left, right }) => left > 0 && right > 0)
  const costOf = ({ left, right, crossing }: Split) => Math.abs(left - right) + 2 * crossing
  return splits.sort((one, other) => costOf(one) - costOf(other))[0] ?? null
}

/** By column: the touchpoints up to it, and the transitions that pass its right border. */
function countsByColumn(document: JourneyDocument, steps: readonly Step[]) {
  const columns = new Map<string, number>(steps.map(({ id }, column) => [id, column]))
  const { touchpoints, from, to } = flowGraph(document)
  const columnOf = Int32Array.from(touchpoints, ({ stepId }) => columns.get(stepId) ?? -1)
  const leftOf = new Int32Array(steps.length)
  const crossingAt = new Int32Array(steps.length + 1)
  const add = (list: Int32Array, at: number, value: number) => {
    list[at] = int(list, at) + value
  }
  for (const column of columnOf) if (column >= 0) add(leftOf, column, 1)
  for (let index = 0; index < from.length; index += 1) {
    if (int(from, index) < 0) continue
    const [start, end] = [int(columnOf, int(from, index)), int(columnOf, int(to, index))]
    const [first, last] = [Math.min(start, end), Math.max(start, end)]
    if (first < 0 || first === last) continue
    add(crossingAt, first, 1)
    add(crossingAt, last, -1)
  }
  for (let column = 1; column < steps.length; column += 1) {
    add(leftOf, column, int(leftOf, column - 1))
    add(crossingAt, column, int(crossingAt, column - 1))
  }
  return { leftOf, crossingAt }
}
