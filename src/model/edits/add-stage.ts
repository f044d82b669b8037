// Adds a phase, with a first step in which cards can stand.
import type { EditEnv } from '../document/edit-env'
import { makeStage, type StageId } from '../records/stage'
import type { StepId } from '../records/step'
import { addStep } from './add-step'
import { type Beside, orderBeside } from './beside'
import { type DocumentDraft, recordsIn } from './edit'
import { putNewRecord } from './put-new-record'
import type { Changes } from './update-record'

export type AddStageArgs = Beside<StageId> &
  Changes<'stage'> & {
    /** The title of its first step. */
    readonly stepTitle?: string
  }

export type AddedStage = { readonly stageId: StageId; readonly stepId: StepId | null }

/** Adds a stage beside another one or at the end, with one step. */
export function addStage(
  draft: DocumentDraft,
  { beforeId, afterId, stepTitle, ...changes }: AddStageArgs,
  env: EditEnv,
): AddedStage {
  const beside = { ...(beforeId && { beforeId }), ...(afterId && { afterId }) }
  const order = orderBeside(recordsIn(draft, 'stages'), beside)
  const stage = makeStage({ id: env.newId('stage'), order })
  const stageId = putNewRecord(draft, 'stage', stage, changes)
  return { stageId, stepId: addStep(draft, { stageId, title: stepTitle ?? '' }, env) }
}
