// Joins two cards by a line.
import type { EditEnv } from '../document/edit-env'
import type { TouchpointId } from '../records/touchpoint'
import { makeTransition, type TransitionId } from '../records/transition'
import { type DocumentDraft, findRecord } from './edit'
import { giveNumber } from './give-number'
import { putNewRecord } from './put-new-record'
import type { Changes } from './update-record'

export type AddTransitionArgs = Changes<'transition'> & {
  readonly fromId: TouchpointId
  readonly toId: TouchpointId
}

/**
 * Adds a transition and gives its id back; null: an end does not exist. Two cards may be joined
 * more than once, and a card to itself.
 */
export function addTransition(
  draft: DocumentDraft,
  { fromId, toId, ...changes }: AddTransitionArgs,
  env: EditEnv,
): TransitionId | null {
  if (!findRecord(draft, 'touchpoint', fromId) || !findRecord(draft, 'touchpoint', toId)) {
    return null
  }
  const number = giveNumber(draft, 'transition')
  const transition = makeTransition({ id: env.newId('transition'), number, fromId, toId })
  return putNewRecord(draft, 'transition', transition, changes)
}
