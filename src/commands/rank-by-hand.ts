// Gives backlog items another rank by hand, and asks why where their score says otherwise.
import { handRanks, rankingBy } from '../model/backlog/ranking'
import { moveBacklogItems } from '../model/edits/rank-backlog-items'
import type { BacklogItemId } from '../model/records/backlog-item'
import { textRef } from '../text/texts'
import type { CommandContext } from './command'
import { namedLabel } from './named-label'

/** Before another item; null: to the end. One undo, also for several. */
export function rankByHand(
  { documents, session }: CommandContext,
  ids: readonly BacklogItemId[],
  beforeId: BacklogItemId | null,
): void {
  const before = documents.getDocument()
  const refs = ids.map((id) => ({ kind: 'backlogItem', id }) as const)
  documents.edit(namedLabel('move', before, refs), (draft) =>
    moveBacklogItems(draft, { ids, beforeId }),
  )
  const after = documents.getDocument()
  const [id] = ids
  if (after === before || !id) return
  const { backlog } = session.get()
  const rank = handRanks(after).get(id) ?? 0
  const scored = rankingBy(after, backlog.method).rankOf.get(id)
  const isAsked = ids.length === 1 && scored !== undefined && scored !== rank
  session.set({ backlog: { ...backlog, askedWhyId: isAsked ? id : null } })
  session.announce(textRef('backlog.movedTo', { rank, count: handRanks(after).size }))
}
