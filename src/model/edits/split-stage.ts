// Makes two stages of one.
import type { EditEnv } from '../document/edit-env'
import { makeStage, type StageId } from '../records/stage'
import type { StepId } from '../records/step'
import { stepsIn } from './cells'
import { type DocumentDraft, findRecord, recordsIn, sortByOrder } from './edit'
import { orderAt } from './order-at'
import { putNewRecord } from './put-new-record'

export type SplitStageArgs = {
  /** The step that becomes the first of the new stage; not the first of its stage. */
  readonly firstStepId: StepId
  readonly title: string
}

/** Makes a stage right of the step's one, from that step on; null: it would leave one empty. */
export function splitStage(
  draft: DocumentDraft,
  { firstStepId, title }: SplitStageArgs,
  env: EditEnv,
): StageId | null {
  const stage = findRecord(draft, 'stage', findRecord(draft, 'step', firstStepId)?.stageId)
  if (!stage) return null
  const steps = stepsIn(draft, stage.id)
  const place = steps.findIndex(({ id }) => id === firstStepId)
  if (place < 1) return null
  const stages = sortByOrder(recordsIn(draft, 'stages'))
  const order = orderAt(stages, stages.findIndex(({ id }) => id === stage.id) + 1)
  const half = makeStage({ id: env.newId('stage'), order })
  const stageId = putNewRecord(draft, 'stage', half, { title, lifecycle: stage.lifecycle })
  for (const step of steps.slice(place)) step.stageId = stageId
  return stageId
}
