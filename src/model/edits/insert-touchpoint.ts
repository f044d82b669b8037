// Puts a card, new or there already, into a line.
import type { EditEnv } from '../document/edit-env'
import type { ChannelId } from '../records/channel'
import type { StepId } from '../records/step'
import type { TouchpointId } from '../records/touchpoint'
import type { TransitionId } from '../records/transition'
import { addTouchpoint } from './add-touchpoint'
import { addTransition } from './add-transition'
import { stackOf } from './cells'
import { type DocumentDraft, findRecord, type RecordDraft, recordsIn } from './edit'
import { stepAfter } from './step-after'

export type InsertTouchpointArgs = {
  readonly transitionId: TransitionId
  /** A card that is there already; left out: a new one is made. It stays in its cell. */
  readonly touchpointId?: TouchpointId
  readonly title?: string
  /** Where a new card goes; left out: the step after the line's first card, in its channel. */
  readonly stepId?: StepId
  readonly channelId?: ChannelId | null
  readonly stepTitle?: string
}

export type InsertedTouchpoint = {
  readonly touchpointId: TouchpointId
  /** The new first half; the line itself is the second half and keeps its annotations. */
  readonly transitionId: TransitionId
}

/**
 * From → card → to. The line becomes the second half, with its number, annotations and context;
 * what is said about leaving the first card (trigger, condition, share) goes to the first half.
 * Paths along the line stop at the card. Null: no such line, step or card, or the card is an end.
 */
export function insertTouchpoint(
  draft: DocumentDraft,
  args: InsertTouchpointArgs,
  env: EditEnv,
): InsertedTouchpoint | null {
  const line = findRecord(draft, 'transition', args.transitionId)
  const { touchpointId: existing } = args
  if (!line || existing === line.fromId || existing === line.toId) return null
  const card = existing
    ? findRecord(draft, 'touchpoint', existing)?.id
    : addBetween(draft, args, line, env)
  if (!card) return null
  const { trigger, condition, share, volume } = line
  const leaving = { fromId: line.fromId, toId: card, trigger, condition, share, volume }
  const transitionId = addTransition(draft, leaving, env)
  if (!transitionId) return null
  Object.assign(line, { fromId: card, trigger: '', condition: '', share: null })
  stopPathsAt(draft, line.id, { touchpointId: card, viaTransitionId: transitionId })
  return { touchpointId: card, transitionId }
}

/** Above the line's second card if that is in the same cell, so that the stack reads in order. */
function addBetween(
  draft: DocumentDraft,
  args: InsertTouchpointArgs,
  line: RecordDraft<'transition'>,
  env: EditEnv,
): TouchpointId | null {
  const from = findRecord(draft, 'touchpoint', line.fromId)
  const to = findRecord(draft, 'touchpoint', line.toId)
  if (!from || !to) return null
  const isWithinStep = from.stepId === to.stepId
  const stepId =
    args.stepId ??
    (isWithinStep ? from.stepId : stepAfter(draft, { ...args, touchpointId: from.id }, env)?.stepId)
  if (!stepId) return null
  const channelId = args.channelId === undefined ? from.channelId : args.channelId
  const place = stackOf(draft, { stepId, channelId }).findIndex((card) => card.id === to.id)
  const cell = { stepId, channelId, ...(place >= 0 && { place }) }
  return addTouchpoint(draft, { ...cell, title: args.title ?? '' }, env)
}

function stopPathsAt(
  draft: DocumentDraft,
  transitionId: TransitionId,
  stop: { readonly touchpointId: TouchpointId; readonly viaTransitionId: TransitionId },
): void {
  for (const path of recordsIn(draft, 'paths')) {
    if (!path.stops.some((known) => known.viaTransitionId === transitionId)) continue
    path.stops = path.stops.flatMap((known) =>
      known.viaTransitionId === transitionId ? [{ ...stop }, { ...known }] : [{ ...known }],
    )
  }
}
