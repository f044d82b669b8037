// The step where a journey goes on after a card; made when the map ends there.
import type { EditEnv } from '../document/edit-env'
import type { StepId } from '../records/step'
import type { TouchpointId } from '../records/touchpoint'
import { addStep } from './add-step'
import { columnsOf } from './cells'
import { type DocumentDraft, findRecord } from './edit'

export type StepAfter = {
  readonly stepId: StepId
  /** Whether it was made for this. */
  readonly isNew: boolean
}

/** The step after the last one that the card lasts to, or a new one at the end of that stage. */
export function stepAfter(
  draft: DocumentDraft,
  { touchpointId, stepTitle }: { touchpointId: TouchpointId; stepTitle?: string },
  env: EditEnv,
): StepAfter | null {
  const card = findRecord(draft, 'touchpoint', touchpointId)
  if (!card) return null
  const columns = columnsOf(draft)
  const lastId = card.untilStepId ?? card.stepId
  const next = columns[columns.findIndex((step) => step.id === lastId) + 1]
  if (next) return { stepId: next.id, isNew: false }
  const title = stepTitle === undefined ? {} : { title: stepTitle }
  const stepId = addStep(draft, { afterId: lastId, ...title }, env)
  return stepId && { stepId, isNew: true }
}
