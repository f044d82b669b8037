// Leads one or both ends of a line to other cards.
import type { TouchpointId } from '../records/touchpoint'
import type { TransitionId } from '../records/transition'
import type { DocumentDraft } from './edit'
import { updateRecord } from './update-record'

export type ReconnectTransitionArgs = {
  readonly id: TransitionId
  readonly fromId?: TouchpointId
  readonly toId?: TouchpointId
}

/** Everything said on the line stays; paths that went along it keep their stops and forget it. */
export function reconnectTransition(
  draft: DocumentDraft,
  { id, fromId, toId }: ReconnectTransitionArgs,
): void {
  const changes = { ...(fromId && { fromId }), ...(toId && { toId }) }
  updateRecord(draft, { kind: 'transition', id, changes })
}
