// Moves a column, with its cards, to another place, also into another stage.
import type { StageId } from '../records/stage'
import type { StepId } from '../records/step'
import { stepsIn } from './cells'
import { type DocumentDraft, findRecord } from './edit'
import { mendSpans } from './mend-spans'
import { orderAt } from './order-at'
import { setPlace } from './set-place'

export type ReorderStepArgs = {
  readonly id: StepId
  readonly stageId: StageId
  /** Among the other steps of that stage, from 0. */
  readonly place: number
}

/** Spans that would end before their card end at its own step. */
export function reorderStep(draft: DocumentDraft, { id, stageId, place }: ReorderStepArgs): void {
  const step = findRecord(draft, 'step', id)
  if (!step || !findRecord(draft, 'stage', stageId)) return
  const steps = stepsIn(draft, stageId)
  if (step.stageId === stageId) {
    if (!setPlace(steps, id, place)) return
  } else {
    step.order = orderAt(steps, place)
    step.stageId = stageId
  }
  mendSpans(draft)
}
