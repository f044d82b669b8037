// Moves cards to a place in the stack of one cell.
import type { ChannelId } from '../records/channel'
import type { StepId } from '../records/step'
import type { TouchpointId } from '../records/touchpoint'
import { columnIndexes, stackOf } from './cells'
import { type DocumentDraft, findRecord } from './edit'
import { setStep } from './mend-spans'
import { ordersAt } from './order-at'
import { setChannel } from './set-channel'

export type MoveTouchpointsArgs = {
  /** In the order in which they shall stand. */
  readonly ids: readonly TouchpointId[]
  readonly stepId: StepId
  /** Null: "Channel not known". */
  readonly channelId: ChannelId | null
  /** In the stack as it is without these cards, from 0; left out: at the bottom. */
  readonly place?: number
}

/** The other cards keep their places; spans go along; unknown cells and cards change nothing. */
export function moveTouchpoints(
  draft: DocumentDraft,
  { ids, stepId, channelId, place }: MoveTouchpointsArgs,
): void {
  if (!findRecord(draft, 'step', stepId)) return
  if (channelId !== null && !findRecord(draft, 'channel', channelId)) return
  const known = [...new Set(ids)].filter((id) => findRecord(draft, 'touchpoint', id))
  const stack = stackOf(draft, { stepId, channelId })
  const others = stack.filter((card) => !known.includes(card.id))
  const at = Math.min(Math.max(Math.trunc(place ?? others.length), 0), others.length)
  if (known.every((id, index) => stack[at + index]?.id === id)) return
  const orders = ordersAt(others, at, known.length)
  const columns = columnIndexes(draft)
  for (const [index, id] of known.entries()) {
    const card = findRecord(draft, 'touchpoint', id)
    if (!card) continue
    setStep(card, stepId, columns)
    setChannel(card, channelId)
    card.order = orders[index] ?? card.order
  }
}
