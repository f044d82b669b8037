// The grid as an edit sees it: columns in reading order, and the stacks in its cells.
import { compareByOrder } from '../../lib/order-key'
import { readRecords } from '../document/read-records'
import type { ChannelId } from '../records/channel'
import type { StepId } from '../records/step'
import type { Touchpoint } from '../records/touchpoint'
import { type DocumentDraft, type RecordDraft, recordsIn, sortByOrder } from './edit'

/** A cell of the grid; channel null is the row "Channel not known". */
export type Cell = { readonly stepId: StepId; readonly channelId: ChannelId | null }

/** The stack in a cell, top first, to be read only. */
export function stackOf(draft: DocumentDraft, cell: Cell): Touchpoint[] {
  return sortByOrder(
    readRecords(draft, 'touchpoints').filter(
      (card) => card.stepId === cell.stepId && card.channelId === cell.channelId,
    ),
  )
}

/** All steps in reading order: by stage, then by their own order. */
export function columnsOf(draft: DocumentDraft): RecordDraft<'step'>[] {
  const rankOfStage = new Map(
    sortByOrder(recordsIn(draft, 'stages')).map((stage, rank) => [stage.id, rank]),
  )
  const rankOf = (step: RecordDraft<'step'>) => rankOfStage.get(step.stageId) ?? rankOfStage.size
  return recordsIn(draft, 'steps').sort(
    (left, right) => rankOf(left) - rankOf(right) || compareByOrder(left, right),
  )
}

/** Where each step stands among the columns, from 0. */
export function columnIndexes(draft: DocumentDraft): Map<StepId, number> {
  return new Map(columnsOf(draft).map((step, index) => [step.id, index]))
}

/** The steps of one stage, in order. */
export function stepsIn(draft: DocumentDraft, stageId: string): RecordDraft<'step'>[] {
  return sortByOrder(recordsIn(draft, 'steps').filter((step) => step.stageId === stageId))
}
