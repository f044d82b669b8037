// Adds a card in a cell.
import type { EditEnv } from '../document/edit-env'
import type { ChannelId } from '../records/channel'
import type { StepId } from '../records/step'
import { makeTouchpoint, type TouchpointId } from '../records/touchpoint'
import { stackOf } from './cells'
import { type DocumentDraft, findRecord } from './edit'
import { giveNumber } from './give-number'
import { orderAt } from './order-at'
import { putNewRecord } from './put-new-record'
import type { Changes } from './update-record'

export type AddTouchpointArgs = Changes<'touchpoint'> & {
  readonly stepId: StepId
  /** Null, or a channel that does not exist: "Channel not known". */
  readonly channelId: ChannelId | null
  /** Its place in the stack, from 0; left out: at the bottom. */
  readonly place?: number
}

/** Adds a touchpoint and gives its id back; null: the step does not exist. */
export function addTouchpoint(
  draft: DocumentDraft,
  { stepId, channelId, place, ...changes }: AddTouchpointArgs,
  env: EditEnv,
): TouchpointId | null {
  if (!findRecord(draft, 'step', stepId)) return null
  const cell = { stepId, channelId: findRecord(draft, 'channel', channelId)?.id ?? null }
  const order = orderAt(stackOf(draft, cell), place)
  const number = giveNumber(draft, 'touchpoint')
  const touchpoint = makeTouchpoint({ id: env.newId('touchpoint'), number, order, ...cell })
  return putNewRecord(draft, 'touchpoint', touchpoint, changes)
}
