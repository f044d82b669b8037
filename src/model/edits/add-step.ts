// Adds a column.
import type { EditEnv } from '../document/edit-env'
import type { StageId } from '../records/stage'
import { makeStep, type StepId } from '../records/step'
import { type Beside, orderBeside } from './beside'
import { columnsOf, stepsIn } from './cells'
import { type DocumentDraft, findRecord } from './edit'
import { putNewRecord } from './put-new-record'

export type AddStepArgs = Beside<StepId> & {
  /** At the end of this stage, when no neighbour is given; left out: at the end of the map. */
  readonly stageId?: StageId
  readonly title?: string
}

/** Adds a step in the stage of its neighbour; null: there is no such neighbour or stage. */
export function addStep(
  draft: DocumentDraft,
  { title, ...where }: AddStepArgs,
  env: EditEnv,
): StepId | null {
  const stageId = stageFor(draft, where)
  if (!stageId) return null
  const order = orderBeside(stepsIn(draft, stageId), where)
  const step = makeStep({ id: env.newId('step'), order, stageId })
  return putNewRecord(draft, 'step', step, title === undefined ? {} : { title })
}

function stageFor(draft: DocumentDraft, where: AddStepArgs): StageId | null {
  const neighbourId = where.beforeId ?? where.afterId
  if (neighbourId) return findRecord(draft, 'step', neighbourId)?.stageId ?? null
  if (where.stageId) return findRecord(draft, 'stage', where.stageId)?.id ?? null
  return columnsOf(draft).at(-1)?.stageId ?? null
}
