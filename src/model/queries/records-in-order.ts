// Records of a table in the order in which people see them.

import { memoByIdentity } from '../../lib/memo-by-identity'
import { compareByOrder } from '../../lib/order-key'
import type { JourneyDocument, RecordIn } from '../document/journey-document'
import type { TableName } from '../records/all-records'
import type { Stage, StageId } from '../records/stage'
import type { Step } from '../records/step'

type OrderedTable = {
  [Name in TableName]: RecordIn<Name> extends { readonly order: string } ? Name : never
}[TableName]

const sortedValues = memoByIdentity((table: object) =>
  (Object.values(table) as { id: string; order: string }[]).sort(compareByOrder),
)

/** All records of one table by `order`, ties by id. The same array while the table is the same. */
export function inOrder<Name extends OrderedTable>(
  document: JourneyDocument,
  table: Name,
): readonly RecordIn<Name>[] {
  return sortedValues(document[table]) as unknown as readonly RecordIn<Name>[]
}

/** All steps in reading order: by stage, then by their own order; a column each. */
export function stepsInOrder(document: JourneyDocument): readonly Step[] {
  return columnsOf(document.stages)(document.steps)
}

/** The steps of one stage in order. */
export function stepsOfStage(document: JourneyDocument, stageId: StageId): readonly Step[] {
  return stepsInOrder(document).filter((step) => step.stageId === stageId)
}

const columnsOf = memoByIdentity((stages: JourneyDocument['stages']) =>
  memoByIdentity((steps: JourneyDocument['steps']): readonly Step[] => {
    const stagesSorted = sortedValues(stages) as unknown as readonly Stage[]
    const rankOfStage = new Map(stagesSorted.map((stage, rank) => [stage.id, rank]))
    const rankOf = (step: Step) => rankOfStage.get(step.stageId) ?? stagesSorted.length
    return Object.values(steps as Record<string, Step>).sort(
      (left, right) => rankOf(left) - rankOf(right) || compareByOrder(left, right),
    )
  }),
)
