// Goes on from a card: a new one at the next step, joined by a line.
import type { EditEnv } from '../document/edit-env'
import type { ChannelId } from '../records/channel'
import type { StepId } from '../records/step'
import type { TouchpointId } from '../records/touchpoint'
import type { TransitionId } from '../records/transition'
import { addTouchpoint } from './add-touchpoint'
import { addTransition } from './add-transition'
import { type DocumentDraft, findRecord } from './edit'
import { stepAfter } from './step-after'

export type AddTouchpointAfterArgs = {
  readonly touchpointId: TouchpointId
  readonly title?: string
  /** Left out: the channel of the card. */
  readonly channelId?: ChannelId | null
  /** Left out: the next step. Given: this one ("& Looks at the app": the card's own). */
  readonly stepId?: StepId
  /** What a step that has to be made is called. */
  readonly stepTitle?: string
}

export type AddedAfter = {
  readonly touchpointId: TouchpointId
  readonly transitionId: TransitionId
  readonly stepId: StepId
  readonly isNewStep: boolean
}

/** Null: the card, or the step that was asked for, does not exist. */
export function addTouchpointAfter(
  draft: DocumentDraft,
  args: AddTouchpointAfterArgs,
  env: EditEnv,
): AddedAfter | null {
  const card = findRecord(draft, 'touchpoint', args.touchpointId)
  if (!card) return null
  if (args.stepId !== undefined && !findRecord(draft, 'step', args.stepId)) return null
  const step = args.stepId ? { stepId: args.stepId, isNew: false } : stepAfter(draft, args, env)
  if (!step) return null
  const channelId = args.channelId === undefined ? card.channelId : args.channelId
  const cell = { stepId: step.stepId, channelId }
  const touchpointId = addTouchpoint(draft, { ...cell, title: args.title ?? '' }, env)
  if (!touchpointId) return null
  const transitionId = addTransition(draft, { fromId: card.id, toId: touchpointId }, env)
  if (!transitionId) return null
  return { touchpointId, transitionId, stepId: step.stepId, isNewStep: step.isNew }
}
