// Makes two cards of one, the second after the first.
import type { EditEnv } from '../document/edit-env'
import { makeTouchpoint, type TouchpointId } from '../records/touchpoint'
import { makeTransition, type TransitionId } from '../records/transition'
import { stackOf } from './cells'
import { type DocumentDraft, findRecord, putRecord, type RecordDraft, recordsIn } from './edit'
import { giveNumber } from './give-number'
import { orderAt } from './order-at'
import { putNewRecord } from './put-new-record'

export type SplitTouchpointArgs = {
  readonly touchpointId: TouchpointId
  /** What the second half is called; left out: as the first. */
  readonly title?: string
}

export type SplitTouchpoint = {
  readonly touchpointId: TouchpointId
  /** From the first half to the second. */
  readonly transitionId: TransitionId
}

/**
 * Splits a touchpoint: the second half stands below it in the same cell, is of the same people and
 * systems, and takes the outgoing transitions; notes, emotions and annotations stay on the first.
 * Paths stop at both. Null: there is no such touchpoint.
 */
export function splitTouchpoint(
  draft: DocumentDraft,
  { touchpointId: firstId, title }: SplitTouchpointArgs,
  env: EditEnv,
): SplitTouchpoint | null {
  const first = findRecord(draft, 'touchpoint', firstId)
  if (!first) return null
  const secondId = addSecondHalf(draft, first, title ?? first.title, env)
  if (first.endpoint === 'end') first.endpoint = 'none'
  for (const transition of recordsIn(draft, 'transitions')) {
    if (transition.fromId === firstId) transition.fromId = secondId
  }
  const transitionId = env.newId('transition')
  const number = giveNumber(draft, 'transition')
  const ends = { fromId: firstId, toId: secondId }
  putRecord(draft, 'transition', makeTransition({ id: transitionId, number, ...ends }))
  stopAtBoth(draft, firstId, { touchpointId: secondId, transitionId })
  return { touchpointId: secondId, transitionId }
}

function addSecondHalf(
  draft: DocumentDraft,
  first: RecordDraft<'touchpoint'>,
  title: string,
  env: EditEnv,
): TouchpointId {
  const { stepId, channelId } = first
  const stack = stackOf(draft, { stepId, channelId })
  const place = stack.findIndex(({ id }) => id === first.id) + 1
  const half = makeTouchpoint({
    id: env.newId('touchpoint'),
    number: giveNumber(draft, 'touchpoint'),
    order: orderAt(stack, place),
    stepId,
    channelId,
  })
  return putNewRecord(draft, 'touchpoint', half, {
    title,
    alsoChannelIds: [...first.alsoChannelIds],
    personaIds: [...first.personaIds],
    teamId: first.teamId,
    systemIds: [...first.systemIds],
    tags: [...first.tags],
    evidence: first.evidence,
    isIdentified: first.isIdentified,
    endpoint: first.endpoint === 'end' ? 'end' : 'none',
  })
}

function stopAtBoth(
  draft: DocumentDraft,
  firstId: TouchpointId,
  { touchpointId, transitionId }: SplitTouchpoint,
): void {
  for (const path of recordsIn(draft, 'paths')) {
    if (!path.stops.some((stop) => stop.touchpointId === firstId)) continue
    const second = { touchpointId, viaTransitionId: transitionId }
    path.stops = path.stops.flatMap((stop) =>
      stop.touchpointId === firstId ? [stop, { ...second }] : [stop],
    )
  }
}
