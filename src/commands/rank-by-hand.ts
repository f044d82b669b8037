// Gives backlog items another rank by hand, perhaps in another group, and asks why where their score
// says otherwise.
import { type GroupRefusal, groupChange } from '../model/backlog/group-change'
import { handRanks, rankingBy } from '../model/backlog/ranking'
import type { JourneyDocument } from '../model/document/journey-document'
import { ordersAfterMove, setBacklogOrders } from '../model/edits/rank-backlog-items'
import { type Changes, updateRecord } from '../model/edits/update-record'
import { inOrder } from '../model/queries/records-in-order'
import type { BacklogItemId } from '../model/records/backlog-item'
import { textRef } from '../text/texts'
import type { CommandContext } from './command'
import { namedLabel } from './named-label'

export type HandRank = {
  /** Before which item; null: to the end; left out: its rank stays. */
  readonly beforeId?: BacklogItemId | null | undefined
  /** Into which group of those that are shown; left out: they stay in theirs. */
  readonly groupId?: string | null
}

/** One undo, also for several. What their links decide cannot be changed so, which is said. */
export function rankByHand(
  { documents, session }: CommandContext,
  ids: readonly BacklogItemId[],
  { beforeId, groupId }: HandRank,
): void {
  const before = documents.getDocument()
  const { backlog } = session.get()
  const changes = groupId === undefined ? [] : changesOf(before, ids, backlog.grouping, groupId)
  if (typeof changes === 'string') {
    session.refuse(textRef(`backlog.group.${changes}Fixed`))
    return
  }
  const orders =
    beforeId === undefined
      ? []
      : ordersAfterMove(inOrder(before, 'backlogItems'), { ids, beforeId })
  const refs = ids.map((id) => ({ kind: 'backlogItem', id }) as const)
  documents.edit(namedLabel('move', before, refs), (draft) => {
    for (const { id, change } of changes) {
      updateRecord(draft, { kind: 'backlogItem', id, changes: change })
    }
    setBacklogOrders(draft, orders)
  })
  const after = documents.getDocument()
  const [id] = ids
  if (after === before || !id) return
  const rank = handRanks(after).get(id) ?? 0
  const scored = rankingBy(after, backlog.method).rankOf.get(id)
  const isAsked =
    ids.length === 1 &&
    scored !== undefined &&
    scored !== rank &&
    rank !== handRanks(before).get(id)
  session.set({ backlog: { ...backlog, askedWhyId: isAsked ? id : null } })
  session.announce(textRef('backlog.movedTo', { rank, count: handRanks(after).size }))
}

type ItemChange = { readonly id: BacklogItemId; readonly change: Changes<'backlogItem'> }

/** All of them, or why one of them cannot. */
function changesOf(
  document: JourneyDocument,
  ids: readonly BacklogItemId[],
  grouping: Parameters<typeof groupChange>[2],
  groupId: string | null,
): readonly ItemChange[] | GroupRefusal {
  const changes: ItemChange[] = []
  for (const id of ids) {
    const item = document.backlogItems[id]
    const change = item ? groupChange(document, item, grouping, groupId) : {}
    if (typeof change === 'string') return change
    changes.push({ id, change })
  }
  return changes
}
