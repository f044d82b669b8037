// Makes two steps of one.
import type { EditEnv } from '../document/edit-env'
import { makeStep, type StepId } from '../records/step'
import type { TouchpointId } from '../records/touchpoint'
import { stepsIn } from './cells'
import { type DocumentDraft, findRecord, recordsIn, sortByOrder } from './edit'
import { orderAt } from './order-at'
import { putInCells } from './put-in-cells'
import { putNewRecord } from './put-new-record'

export type SplitStepArgs = {
  readonly stepId: StepId
  readonly title: string
  /** The cards that go to the new step; the others stay. */
  readonly touchpointIds: readonly TouchpointId[]
}

/** Makes a step right of this one, in the same stage, and moves the cards; null: no such step. */
export function splitStep(
  draft: DocumentDraft,
  { stepId, title, touchpointIds }: SplitStepArgs,
  env: EditEnv,
): StepId | null {
  const step = findRecord(draft, 'step', stepId)
  if (!step) return null
  const { stageId } = step
  const siblings = stepsIn(draft, stageId)
  const order = orderAt(siblings, siblings.findIndex(({ id }) => id === stepId) + 1)
  const half = makeStep({ id: env.newId('step'), order, stageId })
  const newStepId = putNewRecord(draft, 'step', half, { title })
  const moving = sortByOrder(
    recordsIn(draft, 'touchpoints').filter(
      (card) => card.stepId === stepId && touchpointIds.includes(card.id),
    ),
  )
  putInCells(
    draft,
    moving.map(({ id, channelId }) => ({ id, cell: { stepId: newStepId, channelId } })),
  )
  return newStepId
}
